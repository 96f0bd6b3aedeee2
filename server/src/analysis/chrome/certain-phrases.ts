/**
 * What says by itself that a line is page furniture, whatever stands around it: words that only the page says of itself.
 * "=": the whole line; "^": its beginning. Parted by "|".
 */
export const CERTAIN: readonly string[] = [
  // Share bars and advertisement slots.
  '=share this article|=share this story|=share this post|=share this|=share engage|=share engage share|=share and follow|=share on facebook|=share on twitter|=share on x|=share on linkedin|=share on whatsapp|=share via email|=tweet this|=email this article|=print this article|=copy link|=copy article link|=link copied|=click to share|=follow us on|=follow us on google news|=advertisement|=advertisements|=advertisement advertisement|=advertisement story continues below|=story continues below advertisement|=story continues below|=article continues below|=article continues below advertisement|=article continues after advertisement|=continue reading below|=scroll to continue|=scroll to continue with content|=skip advertisement|=skip ad|=remove ads|=report this ad|=sponsored content|=paid content|=article continues below this ad|=story continues below this ad|=listen to this article|=listen to this story|=share full article|=reuse this content|=explore more on these topics|=sponsored links by taboola|=more on this story|^click to share on|^have a news tip|^a version of this article appears in print|=skip to content|=skip to main content|=back to top',
  // Counters and comment furniture.
  '=0 comments|=00 comments|=000 comments|=0 min read|=00 min read|=0 minute read|=00 minute read|=leave a comment|=leave a reply|=cancel reply|=post a comment|=view comments|=show comments|=load more comments|=be the first to comment|your email address will not be published|required fields are marked|^save my name email|this site uses akismet|^notify me of follow-up comments|^notify me of new posts by email|^this site is protected by recaptcha|=powered by wordpress|=proudly powered by wordpress|=view non-amp version|=exit mobile version|=powered by wpdiscuz',
  // Wire advisories.
  'may not be published broadcast rewritten or redistributed|may not be published broadcast or redistributed|is solely responsible for all content|is solely responsible for this content|^reporting by|^additional reporting by|^our standards the thomson reuters trust principles|^this article was generated from an automated news agency feed|^this story has been published from a wire agency feed|^except for the headline this story has not been edited by',
  // Cookie notices: what a site says of itself, in its reader's language.
  '^we use cookies|^we and our partners use cookies|^we value your privacy|^this site uses cookies|^this website uses cookies|^our website uses cookies|^by continuing to use this site you|^by using this site you agree|=accept all cookies|=reject all cookies|=accept cookies|=cookie settings|=manage cookies|=accept all|=reject all',
  '^wir verwenden cookies|^wir nutzen cookies|^wir setzen cookies ein|^diese website verwendet cookies|^diese webseite verwendet cookies|^diese website nutzt cookies|=alle akzeptieren|=alle cookies akzeptieren|=alle ablehnen|=nur notwendige cookies|=cookie einstellungen|=datenschutzerklärung',
  '^nous utilisons des cookies|^ce site utilise des cookies|^nous et nos partenaires utilisons des cookies|=tout accepter|=accepter tout|=tout refuser|=accepter les cookies|=continuer sans accepter|=paramétrer les cookies|=gérer les cookies',
  '^utilizamos cookies|^usamos cookies|^este sitio utiliza cookies|^este sitio web utiliza cookies|^esta web utiliza cookies|=aceptar todo|=aceptar todas|=aceptar todas las cookies|=rechazar todo|=rechazar todas|=aceptar cookies|=configurar cookies|=política de cookies',
  '^utilizziamo i cookie|^utilizziamo cookie|^usiamo i cookie|^questo sito utilizza i cookie|^questo sito utilizza cookie|^questo sito web utilizza i cookie|^noi e i nostri partner utilizziamo|=accetta tutto|=accetta tutti|=accetta tutti i cookie|=rifiuta tutto|=rifiuta tutti|=gestisci preferenze',
  '^este site utiliza cookies|^este site usa cookies|^nós utilizamos cookies|^nós usamos cookies|=aceitar todos|=aceitar tudo|=aceitar todos os cookies|=rejeitar todos|=rejeitar tudo|=aceitar cookies|=gerir cookies',
  '^wij gebruiken cookies|^we gebruiken cookies|^deze website gebruikt cookies|^deze site gebruikt cookies|^wij en onze partners gebruiken cookies|=alles accepteren|=alle cookies accepteren|=alles weigeren|=cookies accepteren|=cookie instellingen',
  '^vi använder cookies|^vi använder kakor|^den här webbplatsen använder cookies|^denna webbplats använder cookies|=acceptera alla|=acceptera alla cookies|=godkänn alla|=avvisa alla|=cookieinställningar',
  '^vi bruger cookies|^dette websted bruger cookies|^denne hjemmeside bruger cookies|=accepter alle|=accepter alle cookies|=afvis alle|=tillad alle|=tillad alle cookies',
  '^vi bruker informasjonskapsler|^vi bruker cookies|^dette nettstedet bruker informasjonskapsler|=godta alle|=aksepter alle|=avvis alle|=godta alle informasjonskapsler',
  '^używamy plików cookie|^używamy plików cookies|^używamy ciasteczek|^ta strona używa plików cookie|^ta strona korzysta z plików cookie|^strona korzysta z plików cookies|=akceptuj wszystkie|=zaakceptuj wszystkie|=zaakceptuj wszystko|=odrzuć wszystkie|=ustawienia plików cookie',
  '^käytämme evästeitä|^tämä sivusto käyttää evästeitä|^sivusto käyttää evästeitä|=hyväksy kaikki|=hyväksy kaikki evästeet|=hylkää kaikki|=evästeasetukset',
  '^používáme cookies|^používáme soubory cookie|^tento web používá cookies|^tyto stránky používají cookies|=přijmout vše|=přijmout všechny|=odmítnout vše|=nastavení cookies',
  '^folosim cookie-uri|^acest site folosește cookie-uri|^acest site utilizează cookie-uri|=acceptă toate|=accept toate|=respinge toate',
  // What papers write around a story in German, French, Spanish, Italian, Portuguese and Dutch.
  '=startseite|=zur startseite|=anmelden|=menü|=drucken|=artikel drucken|=teilen|=artikel teilen|=auf facebook teilen|=link kopieren|=anzeige|=meistgelesen|=meistgelesene artikel|=impressum|=datenschutz|=datenschutzhinweise|=agb|=nutzungsbedingungen|=newsletter bestellen|=newsletter abonnieren|=jetzt abonnieren|=nach oben|=kommentare|=0 kommentare|=00 kommentare|=kommentar schreiben|=auch interessant|=das könnte sie auch interessieren|^lesen sie auch|=mehr zum thema',
  "=accueil|=se connecter|=s'abonner|=partager|=partager sur facebook|=partager sur twitter|=partager sur x|=imprimer|=copier le lien|=publicité|=article réservé aux abonnés|^lire aussi|^à lire aussi|=la suite après cette publicité|=inscrivez-vous à la newsletter|=mentions légales|=cgu|=cgv|=les plus lus|=temps de lecture 0 min|=0 commentaires|=00 commentaires|=plan du site|=données personnelles",
  '=iniciar sesión|=suscríbete|=compartir|=compartir en facebook|=compartir en twitter|=compartir en x|=compartir en whatsapp|=copiar enlace|=ir a los comentarios|=archivado en|=lo más visto|=lo más leído|=aviso legal|=política de privacidad|=publicidad|^lee también|^leer también|=condiciones de uso',
  '=accedi|=abbonati|=condividi|=condividi su facebook|=pubblicità|^leggi anche|=i più letti|=note legali|=informativa sulla privacy|=0 commenti|=00 commenti|=riproduzione riservata',
  '=iniciar sessão|=partilhar|=compartilhar|=publicidade|^leia também|=mais lidas|=termos de uso|=política de privacidade',
  '=inloggen|=delen|=advertentie|^lees ook|=meest gelezen|=privacyverklaring|=algemene voorwaarden',
];

/** What a line that points elsewhere or files the story begins with, before a colon. Upper or lower case alike. */
export const LEADS =
  'read more|also read|read also|read next|related|related story|related stories|tags|filed under';

/** What a credit at the foot of a wire story ends with; and one that a paper may want to print. */
export const CREDITS = 'contributed to this report|contributed reporting';
export const MILDER_CREDITS = 'contributed to this story|contributed to this article';

/** Names that share bars are made of; a line of several of them and nothing else is one, glued together or not. */
export const NETWORKS =
  'facebook|twitter|reddit|pinterest|whatsapp|linkedin|telegram|messenger|tumblr|flipboard|bluesky|mastodon|share|tweet';
export const BESIDE_NETWORKS =
  'x|email|e-mail|mail|threads|instagram|tiktok|youtube|pocket|print|copy|link|sms|viber|line|vk|pin|post|on|via|this|article|story|more|save|icon|button|opens|in|new|window';
