import { placeholder } from './placeholder.ts';
import { ruleTable } from './testing.ts';

ruleTable(placeholder, {
  valid: [
    'The retailer TK Maxx opened a store in Leeds.',
    'Flight TK 1957 from Istanbul landed late, and TK1958 left on time.',
    'T.K. Okoro coached the side. “TK was a father to us,” said a player. Fans say TK will be missed.',
    'Rapper Lil TK has a new record.',
    'Super Bowl XX was a rout, and so was Super Bowl XXX.',
    'Females have XX chromosomes. The XXL parka is sold out.',
    'He drank Dos Equis XX lagers. A study of XX females and the XX athletes said so.',
    'A film rated XXX opened in 1971.',
    '“He told [the mayor] he was [expletive] done,” she said. [LAUGHTER]',
    'Rep. Ada Byron [D-Calif.] and [sic] said so. [APPLAUSE]',
    'The sign read [CHECKED] and [LEGAL]. “[Check] the oil,” it said.',
    'The senator is for “[insert name here],” he joked.',
    'Designers fill pages with lorem ipsum before the words arrive.',
    'Leave it here. The headline goes over there.',
    'The company sells AI language models. As an AI company, it must.',
    'With love, Mum xx',
    'The final is on Sunday; kick-off TBC. Gates: TBD.',
    'He told the clerk to check (CHECK was his name for her). A film rated xxx, and love from me xxx.',
    'A new hat helps, I hope. The word count of the law is high.',
    'The style of the house is Dutch. The essay was written in the style of Orwell.',
    'ChatGPT has a site, chatgpt.com.',
    'Here is a story about two towns and the river between them:\n\nThe bridge fell in May.',
    'Below is an updated list of closed roads:\n\nMill Lane.',
    'Certainly the wells are dry. Below is the river.',
    { text: 'See the [NAME](https://a.example) index.', format: 'markdown' },
  ],
  invalid: [
    {
      text: '⟦Here is a draft of the article based on your notes:⟧\n\nThe mill burned down on Tuesday, the mayor said.',
      messageIds: ['assistant'],
    },
    { text: 'The plan costs $⟦TK⟧ million, said ⟦TK⟧, the clerk.', messageIds: ['toCome'] },
    { text: 'Some ⟦TK⟧ people came. ⟦TKTK⟧ The mayor left early.', messageIds: ['toCome'] },
    { text: 'The storm left ⟦XX⟧ homes without power.', messageIds: ['blank'] },
    {
      text: 'sea-wall-1104\nBYLINE: ⟦TK⟧\n\nThe storm closed the road.',
      format: 'newscopy',
      messageIds: ['toCome'],
    },
    { text: 'Councillor ⟦TK TK⟧ spoke.', messageIds: ['toCome'] },
    { text: 'Mayor ⟦TK⟧ spoke (⟦TK⟧).', messageIds: ['toCome'] },
    { text: 'Turnout was ⟦XX⟧ percent on Nov. ⟦XX⟧, up from ⟦xx⟧%.', messageIds: ['blank'] },
    { text: 'He was arrested on ⟦XX/XX⟧/2025 at about ⟦XXX⟧.', messageIds: ['blank'] },
    { text: '⟦[NAME]⟧, ⟦[AGE]⟧, of ⟦[CITY, STATE]⟧ was charged.', messageIds: ['blank'] },
    {
      text: 'It grew, said ⟦[insert quote from the minister]⟧. Dear ⟦{{first_name}}⟧,',
      messageIds: ['blank'],
    },
    { text: 'The town is old.⟦[citation needed]⟧', messageIds: ['blank'] },
    { text: 'The union wants to meet. ⟦[CHECK with Dock Local 9]⟧', messageIds: ['blank'] },
    { text: 'He owes $40,000. ⟦[LEGAL to see]⟧ ⟦[EDS: cut from here]⟧', messageIds: ['blank'] },
    { text: 'It is a big day. ⟦Insert quote here⟧', messageIds: ['blank'] },
    {
      text: '⟦Headline goes here⟧\n\nThe council voted on Tuesday to close the library.',
      messageIds: ['blank'],
    },
    { text: '⟦Lorem ipsum dolor sit amet, consectetur elit.⟧ More.', messageIds: ['filler'] },
    {
      text: '⟦Sure! Here is a rewritten version of the article⟧:\n\nThe council voted on Tuesday.',
      messageIds: ['assistant'],
    },
    {
      text: 'The law passed in May.⟦:contentReference[oaicite:0]{index=0}⟧ It was close.⟦【4†source】⟧ See https://a.example/?⟦utm_source=chatgpt.com⟧ for it.',
      messageIds: ['residue'],
    },
    {
      text: 'The council voted on Tuesday.\n\n⟦I hope this helps⟧! ⟦Would you like me to write a headline⟧?',
      messageIds: ['assistant'],
    },
    {
      text: 'The council voted.\n\nSure! ⟦Let me know if you’d like me to make this section shorter⟧.',
      messageIds: ['assistant'],
    },
    {
      text: 'A Town Without Rain\n\n⟦Here is a 300-word news article on drought, written in a calm tone:⟧\n\nThe wells ran dry on Monday.',
      messageIds: ['assistant'],
    },
    {
      text: '⟦Certainly! Below is a rewritten version⟧ of the article with a livelier lead.\n\nThe wells ran dry on Monday.',
      messageIds: ['assistant'],
    },
    {
      text: 'A Town Without Rain\n\nBy ⟦[Author Name]⟧\n\nThe wells ran dry on Monday.',
      messageIds: ['blank'],
    },
    {
      text: '⟦Word count: 412⟧\n\nNote: ⟦This article was written in the style of⟧ a local newspaper.',
      messageIds: ['assistant'],
    },
    { text: 'The clerk’s name is ⟦TBC⟧. The date is ⟦TBD⟧, she said.', messageIds: ['toCome'] },
    { text: 'She left on Monday ⟦[source?]⟧ with Jo Blogs ⟦(CHECK)⟧.', messageIds: ['blank'] },
    { text: '“We won,” said ⟦xxxx⟧. Doe, of ⟦xxxxx⟧, is free.', messageIds: ['blank'] },
    {
      text: 'The tower is tall. ⟦As an AI language model⟧, I cannot say how tall.',
      messageIds: ['assistant'],
    },
  ],
});
