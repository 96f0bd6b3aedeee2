;;; Eglot against the built server: findings, a fix, and the finding gone.  Eglot 1.9 and later.  -*- lexical-binding: t -*-

(require 'cl-lib)
(package-initialize)
(require 'eglot)
(require 'flymake)

(defvar copydesk-server (getenv "COPYDESK_SERVER"))
(defvar copydesk-file (getenv "COPYDESK_FILE"))

(defun copydesk-found (rule)
  "The findings of RULE in the buffer."
  (cl-remove-if-not
   (lambda (d) (string-match-p (regexp-quote rule) (flymake-diagnostic-text d)))
   (flymake-diagnostics)))

(defun copydesk-wait (probe)
  "Let the server talk until PROBE gives something, for ten seconds at most."
  (let ((end (+ (float-time) 10)) value)
    (while (and (not (setq value (funcall probe))) (< (float-time) end))
      (accept-process-output nil 0.05)
      (flymake-start))
    value))

(defun copydesk-say (ok what)
  "Print whether OK holds for WHAT; end when it does not."
  (princ (format "%s %s\n" (if ok "ok" "not ok") what))
  (unless ok
    (princ (format "# %S\n" (mapcar #'flymake-diagnostic-text (flymake-diagnostics))))
    (kill-emacs 1)))

(setq eglot-sync-connect 10
      eglot-confirm-server-initiated-edits nil
      eglot-confirm-server-edits nil
      create-lockfiles nil
      make-backup-files nil)
(add-to-list 'eglot-server-programs
             `((text-mode :language-id "plaintext") . (,(getenv "COPYDESK_NODE") ,copydesk-server "--stdio")))

(find-file copydesk-file)
(text-mode)
(apply #'eglot (eglot--guess-contact))

(copydesk-say (copydesk-wait (lambda () (= 1 (length (copydesk-found "repeated-paragraph"))))) "findings arrive")
(let ((repeated (car (copydesk-found "repeated-paragraph")))
      (size (buffer-size)))
  (copydesk-say (= 11 (line-number-at-pos (flymake-diagnostic-beg repeated)))
                "the finding lies on the repeated paragraph")
  (copydesk-say (and (copydesk-found "site-chrome") (copydesk-found "unattributed-claim"))
                "the other rules speak as well")
  (goto-char (flymake-diagnostic-beg repeated))
  ;; As if a key had been pressed; for a mouse Eglot would show a menu.
  (setq last-nonmenu-event ?.)
  (cl-letf (((symbol-function 'completing-read)
             (lambda (_prompt table &rest _)
               (cl-find-if (lambda (title) (string-prefix-p "Delete" title))
                           (all-completions "" table)))))
    (eglot-code-actions (flymake-diagnostic-beg repeated) (flymake-diagnostic-end repeated) "quickfix" t))
  (copydesk-say (copydesk-wait (lambda () (< (buffer-size) size))) "the mend is applied"))
(copydesk-say (copydesk-wait (lambda () (null (copydesk-found "repeated-paragraph")))) "the finding is gone")
(copydesk-say (copydesk-found "site-chrome") "the others stay")
(save-buffer)
(kill-emacs 0)
