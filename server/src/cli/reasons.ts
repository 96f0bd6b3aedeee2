const PLACE: Readonly<Record<string, string>> = {
  EISDIR: 'a folder, not a file',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
};

const READING: Readonly<Record<string, string>> = {
  ...PLACE,
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
};

const WRITING: Readonly<Record<string, string>> = {
  ...PLACE,
  ENOENT: 'its folder is not there',
  ENOTDIR: 'its folder is not there',
  EACCES: 'no permission to write it',
  EPERM: 'no permission to write it',
  EROFS: 'the disk can only be read',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full for this user',
  EFBIG: 'files may not be that large here',
};

const said = (reasons: Readonly<Record<string, string>>, error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException;
  return reasons[code ?? ''] ?? message;
};

/** Why the file system did not let a file be read, in plain words. */
export const whyNotRead = (error: unknown): string => said(READING, error);

/** Why the file system did not let a file be written, in plain words. */
export const whyNotWritten = (error: unknown): string => said(WRITING, error);
