import { describe, expect, it } from 'vitest';
import { Article } from '../article/article.ts';
import { applyEdits } from '../edits.ts';
import { lint } from '../lint.ts';
import { unattributedClaim } from './unattributed-claim.ts';

const findings = (text: string, options: Record<string, unknown> = {}) =>
  lint(new Article(text), { options: { 'unattributed-claim': options } }, {}, [unattributedClaim]).findings;

/** "messageId: flagged words" of each finding. */
const seen = (text: string): string[] =>
  findings(text).map(({ messageId, start, end }) => `${messageId}: ${text.slice(start, end)}`);

/** A tab stop in snippet syntax. */
const stop = (placeholder: string): string => `\${1:${placeholder}}`;

const LEDE =
  'The old hall on the square stood empty for years, its windows boarded and its doors chained, while the town argued over the cost of the roof.';

const LATER = 'Mayor Ana Ruiz said the bridge was a burden on the whole town and its people.';

const invalid: [text: string, want: string[]][] = [
  ['Some want the weir gone by the spring.', ['vagueSource: Some']],
  ['Many find that the weir has ruined the river.', ['vagueSource: Many']],
  ['Others charge that the mayor knew of it.', ['vagueSource: Others']],
  ['Despite being seen as a burden, the bridge stands.', ['agentless: being seen as']],
  ['Ana Ruiz was seen as the winner of the night.', ['agentless: was seen as']],
  ['The pact could be seen as a snub to the town.', ['agentless: could be seen as']],
  ['The bridge is being seen as a burden on the town.', ['agentless: is being seen as']],
  ['The bridge is seen as a burden on the town.', ['agentless: is seen as']],
  ['The bridge is also widely seen as a burden on the town.', ['agentless: is also widely seen as']],
  ['The pact has long been regarded as a dead letter.', ['agentless: has long been regarded as']],
  ['It is believed that the fire began in the kitchen.', ['agentless: It is believed that']],
  ['The chairman is said to be planning his exit.', ['agentless: is said to']],
  ['The mayor reportedly left through the back door.', ['agentless: reportedly']],
  ['The pool was described in the town as a lifeline.', ['agentless: was described in the town as']],
  // In a town, and not in a journal
  ['Researchers said on Monday in London that the pill does nothing.', ['vagueSource: Researchers']],
  [
    'There is growing speculation that the plant will close.',
    ['agentless: There is growing speculation that'],
  ],
  ['It was a ruling widely seen as a rebuke to the council.', ['agentless: widely seen as']],
  ['Fears are growing that the bridge will fall.', ['agentless: Fears are growing that']],
  [
    'Considering the claim that it came over the border, there were initial doubts about it.',
    ['agentless: there were initial doubts'],
  ],
  ['Conservationists say the weir should go.', ['vagueSource: Conservationists']],
  ['Stakeholders have questioned the date.', ['vagueSource: Stakeholders']],
  // A claim, with a question behind it; a study that nobody led
  ['Critics say the weir is a trap, but is it?', ['vagueSource: Critics']],
  ['A pill ended seasickness in a trial, researchers said on Monday.', ['vagueSource: researchers']],
  // Scorn
  ['The mayor’s answer has been a disgrace.', ['editorialClaim: been a disgrace']],
  ['It was a shameful episode for the harbor.', ['editorialClaim: was a shameful episode']],
  ['Owners who leave a dog in a car are simply irresponsible.', ['editorialClaim: are simply irresponsible']],
  ['He was the most incompetent captain of them all.', ['editorialClaim: the most incompetent']],
  ['The board has failed miserably to mend it.', ['editorialClaim: failed miserably']],
  ['The last council utterly wrecked the harbor.', ['editorialClaim: utterly wrecked']],
  ['The sad truth is that nobody asked.', ['editorialClaim: The sad truth is that']],
  ['It is without doubt the worst of them.', ['editorialClaim: without doubt the']],
  ['It is one of the most beloved halls in the north.', ['editorialClaim: one of the most beloved']],
  ['The deal is not believed to be serious.', ['agentless: is not believed to']],
  ['It is learnt that the mayor will resign.', ['agentless: It is learnt that']],
  ['The crisis shows no sign of easing.', ['editorialClaim: shows no sign of easing']],
  ['Concerns were voiced over the cost of it.', ['agentless: Concerns were voiced']],
  ['Doubts remain about whether it will hold.', ['agentless: Doubts remain about']],
  ['There is growing anger over the closure.', ['agentless: There is growing anger over']],
  ['There are calls for the mayor to go.', ['agentless: There are calls for']],
  ['The plan has been slammed as a waste.', ['agentless: has been slammed as']],
  // Belief and hearsay in other words
  ['It is understood the mayor will resign.', ['agentless: It is understood']],
  ['It has been claimed he is lazy.', ['agentless: It has been claimed']],
  ['There’s talk that the plant will close.', ['agentless: There’s talk that']],
  ['There have been rumours that the plant will close.', ['agentless: There have been rumours that']],
  ['Rumours are swirling that the mayor fled.', ['agentless: Rumours are swirling that']],
  ['Fears have grown that the bridge will fall.', ['agentless: Fears have grown that']],
  ['Calls are growing for the mayor to go.', ['agentless: Calls are growing for']],
  ['Questions remain about the cost of it.', ['agentless: Questions remain about']],
  ['Conventional wisdom holds that the seat is gone.', ['agentless: Conventional wisdom holds']],
  ['The consensus is that the seat is gone.', ['agentless: The consensus is that']],
  ['The prevailing view is that the seat is gone.', ['agentless: The prevailing view is that']],
  ['By all accounts, the mayor is weak.', ['agentless: By all accounts']],
  ['The mayor is thought of as weak.', ['agentless: is thought of as']],
  [
    'The pier has been hailed as a coup for a town that had closed it for a century.',
    ['agentless: has been hailed as'],
  ],
  ['The mayor is widely admired.', ['agentless: is widely admired']],
  ['The mayor, said to be in Spain, will run.', ['agentless: said to']],
  ['It was a step regarded as a rebuke to the council.', ['agentless: regarded as']],
  ['She is tipped to be the next mayor.', ['agentless: is tipped to']],
  ['One resident said the smell was worst on Mondays.', ['vagueSource: One resident']],
  ['Experts say the bridge will last.', ['vagueSource: Experts']],
  ['The bridge will last, according to many legal experts.', ['vagueSource: many legal experts']],
  ['Critics argue that the plan is too dear.', ['vagueSource: Critics']],
  // Who is quoted next is none of them, or was heard before, or they could be anybody
  [
    'Supporters of the ban said it would save lives. But “it will not,” said Ana Ruiz, who wrote against it.',
    ['vagueSource: Supporters of the ban'],
  ],
  [
    'Ana Ruiz voted no. Supporters of the ban said it would save lives. “It will not,” Ruiz said.',
    ['vagueSource: Supporters of the ban'],
  ],
  [
    'Ana Ruiz voted no. Supporters of the ban said it would save lives. “It will not,” said Ms. Ruiz.',
    ['vagueSource: Supporters of the ban'],
  ],
  [
    'Critics said the sale was rushed. “You sell it once,” said Ana Ruiz, who wrote the letter.',
    ['vagueSource: Critics'],
  ],
  [
    'Sources close to the mayor said she would run. “She will,” said Ana Ruiz, who owns the paper.',
    ['vagueSource: Sources close to the mayor'],
  ],
  ['Critics of the plan fear that the noise will grow.', ['vagueSource: Critics of the plan']],
  ['Some in the party worry the seat is gone.', ['vagueSource: Some in the party']],
  [
    'Critics were quick to object, and economists are skeptical of it.',
    ['vagueSource: Critics', 'vagueSource: economists'],
  ],
  ['The plan was rebuked by opponents in May.', ['vagueSource: opponents']],
  ['The ruling alarmed experts in May.', ['vagueSource: experts']],
  ['Homeland security experts say the wall leaks.', ['vagueSource: Homeland security experts']],
  ['Forecasters expect a hard winter.', ['vagueSource: Forecasters']],
  ['Economists had warned that it would cost 40 jobs.', ['vagueSource: Economists']],
  ['It was dearer than most bridge watchers had forecast.', ['vagueSource: most bridge watchers']],
  ['The council heard testimony from policy experts in May.', ['vagueSource: policy experts']],
  ['The rule is considered sacrosanct by gun experts.', ['vagueSource: gun experts']],
  ['The leak led many cyber experts to suspect a hoax.', ['vagueSource: many cyber experts']],
  ['Still others doubt that it will last.', ['vagueSource: others']],
  ['People say the bridge is cursed.', ['vagueSource: People']],
  ['The chairman is accused of a cover-up over the bridge.', ['agentless: is accused of']],
  ['The chairman has been widely blamed for the delay.', ['agentless: has been widely blamed']],
  ['Some say the plan is too dear.', ['vagueSource: Some']],
  ['Some fear that the plan will fail.', ['vagueSource: Some']],
  ['The plan will fail, according to some.', ['vagueSource: some']],
  ['The plan will fail, advocates say.', ['vagueSource: advocates']],
  ['Critics of the plan say it is too dear.', ['vagueSource: Critics of the plan']],
  ['People familiar with the talks say they have failed.', ['vagueSource: People familiar with the talks']],
  ['Analysts who follow the firm say it will fold.', ['vagueSource: Analysts']],
  ['Several residents said the road was shut.', ['vagueSource: Several residents']],
  ['Experts’ claims that it would fail came to nothing.', ['vagueSource: Experts’']],
  ['Historians are divided over the date.', ['vagueSource: Historians']],
  ['To critics, the plan is a raid on the town.', ['vagueSource: critics']],
  ['The plan won praise from supporters.', ['vagueSource: supporters']],
  ['It is the view of most scholars.', ['vagueSource: most scholars']],
  ['Experts were stunned by the vote.', ['vagueSource: Experts']],
  ['Recent studies suggest the pill does nothing.', ['vagueSource: Recent studies']],
  ['Sources close to the talks say they have failed.', ['vagueSource: Sources close to the talks']],
  ['The talks have failed, say sources in the party.', ['vagueSource: sources in the party']],
  ['Those close to the mayor say she will run.', ['vagueSource: Those close to the mayor']],
  ['A source close to the mayor said she would run.', ['vagueSource: A source close to the mayor']],
  ['Many in the trade say the plan will fail.', ['vagueSource: Many in the trade']],
  ['The plan, some on the left argue, is too dear.', ['vagueSource: some on the left']],
  ['The plan is too dear, say outside experts.', ['vagueSource: outside experts']],
  ['Vocal critics have argued that it is too dear.', ['vagueSource: Vocal critics']],
  ['One analyst said the firm would fold.', ['vagueSource: One analyst']],
  ['The plan is too dear, some environmentalists say.', ['vagueSource: some environmentalists']],
  ['Wall Street analysts say the firm will fold.', ['vagueSource: Wall Street analysts']],
  ['It will close, according to unconfirmed reports.', ['vagueSource: unconfirmed reports']],
  ['He asked them to rise, staging a scene that critics have likened to a riot.', ['vagueSource: critics']],
  ['Critics have called the film overlong; it opens in Elmton on Friday.', ['vagueSource: Critics']],
  ['Supporters on council said meltwater had flooded cellars.', ['vagueSource: Supporters']],
  ['Supporters point to the cost of the old one.', ['vagueSource: Supporters']],
  ['The mayor is seen as far more able than her rival.', ['agentless: is seen as']],
  ['The mayor survived what many people believed to be a defeat.', ['vagueSource: many people']],
  // Who was named before them is not who they are
  [
    '“It will fold,” said Ana Ruiz, an analyst at the bank. This week numerous analysts said the same.',
    ['vagueSource: numerous analysts'],
  ],
  [
    '“It is the worst I have seen,” said Jane Roe, a scientist at the clinic.\n\nScientists say it may spread.',
    ['vagueSource: Scientists'],
  ],
  // An office is no neighbour, whatever the age; a university in the news is no study
  [
    'Several residents said the road was shut. “It is open,” said Mayor Ana Ruiz, 52.',
    ['vagueSource: Several residents'],
  ],
  [
    'Elm University opened a bar in May.\n\nRecent studies suggest the pill does nothing.',
    ['vagueSource: Recent studies'],
  ],
  ['Critics panned the film; the Elm Odeon opened with it.', ['vagueSource: Critics']],
  // What they do that shows their view
  ['Even some critics seem to think that it will last.', ['vagueSource: some critics']],
  ['The plan passed, with critics calling it a raid on the town.', ['vagueSource: critics']],
  ['In the eyes of many scholars, the plan is a raid.', ['vagueSource: many scholars']],
  ['He won in a week, to the surprise of many experts.', ['vagueSource: many experts']],
  ['Historians rank him among the best of them.', ['vagueSource: Historians']],
  ['Opponents took issue with the cost.', ['vagueSource: Opponents']],
  ['Critics pounced on the remark in May.', ['vagueSource: Critics']],
  ['Scientists blame the drought for the fires.', ['vagueSource: Scientists']],
  ['Supporters of the plan blame the mayor for the delay.', ['vagueSource: Supporters of the plan']],
  ['It is a move that analysts hope will soothe tempers.', ['vagueSource: analysts']],
  ['The trouble with the plan, say critics, is its cost.', ['vagueSource: critics']],
  ['It is new, said many experts at the time.', ['vagueSource: many experts']],
  [
    'The mayor spoke of a leak, echoing security experts who warn of a flood.',
    ['vagueSource: security experts'],
  ],
  // What the paper puts in, whoever says the rest
  ['The vote underscores a rethinking among economists.', ['vagueSource: economists']],
  [
    'Ruiz said that the plan — as many experts have said — is a raid on the town.',
    ['vagueSource: many experts'],
  ],
  [
    'Ruiz said that he was joking about the deck, which raised concerns among experts.',
    ['vagueSource: experts'],
  ],
  // Somebody or other
  ['To many, he is a hero.', ['vagueSource: many']],
  ['He quit, leaving some to wonder why.', ['vagueSource: some']],
  ['The move led many to suspect a trap.', ['vagueSource: many']],
  // A capital that is no name
  [
    'Democratic economists, like their Republican rivals, say it works.',
    ['vagueSource: Democratic economists'],
  ],
  // Words before the crowd that are no part of it, and fields that look like something else
  ['It is a plan critics call a raid.', ['vagueSource: critics']],
  ['It is a plan supporters say will fail.', ['vagueSource: supporters']],
  ['It is an approach supporters have also embraced.', ['vagueSource: supporters']],
  ['It is an idea critics dismiss.', ['vagueSource: critics']],
  ['The trends critics point to make it dearer.', ['vagueSource: critics']],
  ['What irks critics is the cost.', ['vagueSource: critics']],
  ['The one thing experts agree on is the cost.', ['vagueSource: experts']],
  ['There is no shortage of critics who say it is too dear.', ['vagueSource: critics']],
  ['It was seen by outside observers as a raid.', ['vagueSource: outside observers']],
  ['The plan, say some outside experts, will fail.', ['vagueSource: some outside experts']],
  ['The plan will fail, according to even some critics.', ['vagueSource: even some critics']],
  ['In May, advocates questioned the plan.', ['vagueSource: advocates']],
  ['The plan, say some conservative voices, will fail.', ['vagueSource: some conservative voices']],
  ['A few residents said the road was shut.', ['vagueSource: A few residents']],
  ['The plan is hardly new, note critics.', ['vagueSource: critics']],
  ['What critics call “a disaster” is the pride of the mayor.', ['vagueSource: critics']],
  ['Critics and fans say the film is too long.', ['vagueSource: Critics and fans']],
  ['Supporters, however, reject the claim.', ['vagueSource: Supporters']],
  ['Critics would likely point out that it is thin.', ['vagueSource: Critics']],
  // What sides do that shows their view, and what is done to those known for theirs
  ['Supporters dismissed the plan as a stunt.', ['vagueSource: Supporters']],
  ['Supporters share that view.', ['vagueSource: Supporters']],
  ['Critics are up in arms over the plan.', ['vagueSource: Critics']],
  ['Experts have grown weary of the plan.', ['vagueSource: Experts']],
  ['Opponents were livid.', ['vagueSource: Opponents']],
  ['Analysts are bracing for a loss.', ['vagueSource: Analysts']],
  ['Critics could be heard grousing about the plan.', ['vagueSource: Critics']],
  ['Skeptics no longer believe in the plan.', ['vagueSource: Skeptics']],
  ['The vote left critics puzzled.', ['vagueSource: critics']],
  ['It struck critics as a raid.', ['vagueSource: critics']],
  ['The vote gave experts pause.', ['vagueSource: experts']],
  ['The plan is unpopular with economists.', ['vagueSource: economists']],
  ['The loss rattled supporters.', ['vagueSource: supporters']],
  ['The plan passed, with experts divided over its cost.', ['vagueSource: experts']],
  ['With critics warning of a flood, the mayor left.', ['vagueSource: critics']],
  ['But to critics, the plan is a raid.', ['vagueSource: critics']],
  ['The plan passed over the objections of experts.', ['vagueSource: experts']],
  ['One argument made by critics is that it is dear.', ['vagueSource: critics']],
  ['The mayor is reviled by critics.', ['vagueSource: critics']],
  // What the paper sets against what somebody says
  ['Ruiz said that the plan was sound, but critics pounced on its cost.', ['vagueSource: critics']],
  ['Ruiz complained that the count was rigged, a charge that critics denied.', ['vagueSource: critics']],
  ['Ruiz said that the deck was thin, leaving experts to wonder how it passed.', ['vagueSource: experts']],
  // Somebody of another kind is named
  [
    'Experts say the deck is too thin. “It was never cleared with us,” said Ana Ruiz, the owner of the ferry.',
    ['vagueSource: Experts'],
  ],
  [
    'The visit marked a significant milestone in the pact.',
    ['editorialClaim: marked a significant milestone'],
  ],
  ['The outlook for the pact looks promising.', ['editorialClaim: outlook for the pact looks promising']],
  ['The harbor stands at a crossroads.', ['editorialClaim: stands at a crossroads']],
  ['The coming months will be critical for the yard.', ['editorialClaim: coming months will be critical']],
  ['The pact will shape trade for generations to come.', ['editorialClaim: for generations to come']],
  ['The vote underscored his growing importance.', ['editorialClaim: underscored his growing importance']],
  ['The old town continues to captivate visitors.', ['editorialClaim: continues to captivate']],
  ['The yard is well positioned to win the order.', ['editorialClaim: is well positioned to']],
  ['The fair has something for everyone.', ['editorialClaim: something for everyone']],
  // Words that drafts live on
  ['In today’s fast-paced world, the library is open late.', ['editorialClaim: In today’s fast-paced world']],
  ['The rescue is not just a repair but a return.', ['editorialClaim: not just a repair but']],
  ['The bridge is more than just a crossing.', ['editorialClaim: is more than just a']],
  ['Its impact cannot be overstated.', ['editorialClaim: cannot be overstated']],
  ['The stakes could not be higher.', ['editorialClaim: stakes could not be higher']],
  ['All eyes are now on the court.', ['editorialClaim: All eyes are now on']],
  ['The village boasts stunning views.', ['editorialClaim: boasts stunning']],
  ['The show was a remarkable feat.', ['editorialClaim: was a remarkable feat']],
  ['It is nothing short of a triumph.', ['editorialClaim: nothing short of a']],
  ['It breathes new life into the square.', ['editorialClaim: breathes new life into']],
  [
    'The plan strikes a delicate balance between the two.',
    ['editorialClaim: strikes a delicate balance between'],
  ],
  ['The crisis shows just how thin the deck is.', ['editorialClaim: shows just how']],
  ['The hall is a testament to the will of the town.', ['editorialClaim: is a testament to']],
  ['Only time will tell whether it holds.', ['editorialClaim: Only time will tell']],
  // A lede that nobody answers for further down, and a later paragraph that somebody does
  [`The bridge is seen as a burden on the whole town and its people.\n\n${LEDE}`, ['agentless: is seen as']],
  [
    `${LEDE}\n\nThe bridge is seen as a burden on the whole town and its people.\n\n${LATER}`,
    ['agentless: is seen as'],
  ],
  [
    'The council said in May that bees were welcome.\n\n“Bees have changed my whole life for the better.” The hobby is cheap to take up.',
    ['quoteWithoutSpeaker: “Bees have changed my whole life for the better.”'],
  ],
  [
    `${LEDE}\n\n“We never thought that it would open again.”\n\nThe roof was mended in May.`,
    ['quoteWithoutSpeaker: “We never thought that it would open again.”'],
  ],
];

const valid: string[] = [
  // What anybody likes, takes or is asked to pay is no view
  'Some people prefer the early ferry.',
  'Many like the larger boats, and others choose to keep the old ones.',
  'Most will charge fees for the crossing.',
  'Others focus on the ferry, and some may find it slow.',
  // Who says it stands behind a dash, by their part alone, or in a line below
  '“We would never have found the leak without the new gauge.” -- Senior engineer at the waterworks',
  '“We would never have found the leak without the new gauge.” — Head of repairs, town waterworks',
  `${LEDE}\n\n“We would never have found the leak without the new gauge.”\nAna Ruiz, head of Orrin Waterworks (on a call with investors)\n\n${LEDE}`,
  `${LEDE}\n\n“We would never have found the leak without the new gauge.”\n\nAna Ruiz, head of Orrin Waterworks\n\n${LEDE}`,
  // A title in a note
  '4 Orrin Waterworks. “What the New Gauges Are For, and Who Has to Pay for Them,” October 2025.',
  '5 Tax office. “Topic no. 12, what is due on a second boat.” January 2025.',
  // What somebody is told to do, or is afraid of, is nobody's view
  'The tide must be considered before anyone sets out.',
  'Saving should be seen as a habit and not as a duty.',
  'The wind needs to be considered too.',
  'A loan shouldn’t be considered a gift.',
  'Guests fear being seen as a nuisance.',
  // A prize
  'The clock was recognized as a Harbor Prize winner in 2024.',
  // Asked of them, and told on
  'What do opponents say?\n\nAna Ruiz, who leads them, says the weir is a trap.',
  'Why are conservationists against the weir? Ana Ruiz says it is a trap.',
  'They spent the most, according to reports both campaigns filed with the board.',
  'Ana Ruiz told analysts on a conference call that the yard had stopped making two boats.',
  // Who led the study comes further down
  `A pill ended seasickness in a trial on three ferries, researchers said on Monday.\n\n${LEDE}\n\n“It works,” said Ana Ruiz, the trial’s principal investigator.`,
  'Conservationists say the weir should go. It is a trap, said Ana Ruiz, a conservationist.',
  // Scorn that has an owner, and ignorance of something
  'Ana Ruiz, who leads the opposition, called the answer a disgrace and the mayor ignorant.',
  'The pilots were ignorant of the change.',
  'The truth is out: the weir will go.',
  'The truth is that a good weir takes a year to build.',
  // The lede sums up what somebody says further down
  `The bridge is seen as a burden on the whole town and its people.\n\n${LEDE}\n\n${LATER}`,
  // A plain passive of fact
  'The suspect was seen leaving the shop at noon.',
  'The bill was considered by the committee for an hour.',
  'The parcel was thought out well and was said aloud.',
  'The meeting is expected to start at noon on Friday.',
  // Somebody is behind it
  'The bridge is seen by residents as a burden.',
  'The bridge is widely seen among residents as a burden.',
  'Ana Ruiz said the bridge is seen as a burden on the town.',
  '“The bridge is seen as a burden,” Ana Ruiz said. “It looks promising. Experts say so.”',
  'Three economists at the bank say the bridge will last.',
  'The researchers said the pill did nothing.',
  'Officials at the ministry said the road was shut.',
  'The group widely condemned the plan.',
  'The four bidders largely agreed that the deck was too thin.',
  'It was one of the last big, widely seen shows of the year.',
  'The date was agreed to.',
  // What the police and the ambulance say in every brief
  'The crash was at noon, police said.\n\nThe driver was taken to hospital with injuries not thought to be serious. His wounds are not believed to be life-threatening.',
  'Foul play is not suspected, and police want to hear from those who saw it.',
  // What somebody is arrested or sued for is what the police or the plaintiff says
  'The police arrested two men on Tuesday for allegedly running a false lottery.',
  // The age of a victim; a place as far as; what something is in law; a belief that has just been overturned
  'The man, who is understood to be in his 60s, was pronounced dead at the scene.',
  'Trout have been seen as far up as the bus station.',
  'The shop is considered a small employer under the act because it has nine staff.',
  'A novel that was thought to have been burned by its author has been found in a loft.',
  // What was believed of old, or in a case; words that are written alike
  'In the 1800s the lake was thought to be bottomless.',
  'The book is about women who were thought of as witches.',
  'It is dedicated to those who are thought of as lost causes.',
  'The comet was believed to bring plague in the 17th century.',
  'The lake was thought to be bottomless but turned out to be 40 feet deep.',
  'She was accused of theft in 1990. She was acquitted by a jury.',
  'He was said to reporters to be ill.',
  'It was said at the inquest that the door was shut, Ana Ruiz testified.',
  'The word is that of a poet.',
  'Calls have risen to 300 a day.',
  'Pressure in the pipe has risen.',
  'The consensus was reached on Monday.',
  'There are claims over the land that date from 1910.',
  'He survived what many voters believed to be a trap, said Ana Ruiz.',
  'Concern grew about the roof among the parents.',
  'By all accounts filed at the registry, sales fell.',
  // The same words of things that are so
  'The road ahead was shut at noon.',
  'The film is not a comedy but a war story.',
  'The plan costs more than a school.',
  'Ruiz said the plan was a step in the right direction.',
  '“It is a game changer for us,” said Ana Ruiz.',
  'The company will transform its depot into flats.',
  'The reminder is sent to drivers in June.',
  'The gem was hidden in a sock.',
  'The storm left a gap in the wall.',
  'The vote is far from the town hall.',
  'The team led the way with 24 points.',
  'The piece of land is critical habitat under the law.',
  // A text speaks, or whoever wrote it
  `${LEDE}\n\nQuill’s email to the council was shorter. “The bench is finished and so am I.”`,
  `${LEDE}\n\nThe report is scathing. “The council knew of the leak and did nothing about it.”`,
  `${LEDE}\n\nNot that Quill minds. “Next time I am having a shed.”`,
  `${LEDE}\n\n“I do not do it for my health, you know.” Joan Eddy is 71 and swims every morning.`,
  `${LEDE}\n\n“A disgrace, an utter disgrace and a stain on the town.” That was Councillor Eddy’s verdict on the bench.`,
  // One of a crowd is named behind a semicolon, or after it as a third; members of a body; documents that are told apart
  'Critics have called the film overlong; Ann Bly, in the Gazette, called it a gem.',
  'Two other specialists agreed; a third, Luis Weller of the print room, was less sure.',
  'Supporters on council said meltwater had flooded cellars. Coun. Rashida Khan, who moved the motion, left early.',
  'Sales were £38m in the year, according to accounts filed at the registry.',
  'Supporters point to a growing body of evidence. A trial published in the journal Elm found that it helps.',
  'It works, but not for the reason most people think.',
  'It was not blinded, since people know whether they have slept.',
  'Gusts reached 94mph, the Met Office said.\n\nTrains were cancelled.\n\nThe bridge was shut.\n\nSchools were closed.\n\nForecasters expect the storm to move away overnight.',
  'Vantor said revenue would be $4.1 billion. Analysts had forecast $4.6 billion.',
  'Prices rose 3.4%. Economists had been looking for 3.1%.',
  '“It will fold,” said Ana Ruiz, an analyst at the bank. Other analysts said the same.',
  // Blame that is but the course of things
  'The shoes were sold in every shop in the north and were blamed for a generation of wet feet.',
  // Accused in a case
  'Police arrested Hugo Lindt on Monday. He is accused of two thefts.',
  'Prosecutors charged Hugo Lindt in May.\n\nHe is accused of two thefts.',
  'The frost was blamed for the loss, said Ana Ruiz, who runs the orchard.',
  // Some of a kind that somebody has told of, or that do no more than anybody does
  'The two experts say the bridge will last.',
  'Her critics say so.',
  'Residents said the road was shut.',
  'Scientists at the Marine Institute said the stock was low.',
  // One of them is named, at once or next door
  'Scientists say the stock is low. One of them, Dr. Leif Tangen, said he was not surprised.',
  'Critics such as Ana Ruiz say the plan is too dear.',
  'Economists say the plan is too dear. “It costs too much,” said Ana Ruiz, an economist at the bank.',
  'Economists say the plan is too dear.\n\n“It costs far too much for so small a town,” said economist Ana Ruiz.',
  'Experts say the flu is worse this year. “It is the worst I have seen,” said Dr. Jane Roe, an expert on flu.',
  'Security researchers mostly welcomed the step. Dr. Yusuf Adeyemi of the University of Elm called it overdue.',
  'Political scientists see a close race. “It will go to the wire,” said Paul Medina of State University.',
  'Ice is thinner than it was, scientists reported on Friday.\n\nA team from Peru and Chile drilled 40 holes in it.',
  'Some parents said the bus was late. “She waited an hour,” said Ana Ruiz, whose daughter is six.',
  'Several residents said the road was shut. “We had no warning,” said Ana Ruiz, who lives on the corner.',
  'One analyst, Ana Ruiz of Elm Bank, said the firm would fold.',
  'Recent studies suggest the pill does nothing. The largest was published in a journal in May.',
  // What anybody thinks; most of those who were asked; the verb of another
  'The vote will turn on what people think of the mayor.',
  'Something people might not know about her is that she sang.',
  'That is not what most people think of when they picture coffee.',
  'Among those who want it, most are planning to back Ruiz.\n\nThe survey was done by Elm Research as voters left 25 polling places.',
  'The figure that caught the eye of so many analysts shows her in a dead heat with Ruiz.',
  // They bring in one of them, who is quoted next
  'Supporters of the ban said it would save lives. “It will, and soon,” said Ana Ruiz, who drew it up.',
  'Abortion rights advocates said the ruling was a blow.\n\n“We will take this to every state,” said Ana Ruiz of the Elm Fund.',
  // A document describes
  'The pool was described in the minutes as a lifeline.',
  'The fund is described in the town’s annual report as sound.',
  // News of a paper, by the name of its journal; whom the paper asked itself
  `${LEDE}\n\nTerns find their way home by the smell of mud, researchers report today in Journal of Coastal Ecology.`,
  `${LEDE}\n\nResearchers reported on Monday in the Lancet that the pill does nothing.`,
  `${LEDE}\n\nPeople over 70 told us that they plan their walks by the benches.`,
  // Points on top sum up as a lede does
  `Baskets beat bags\n\n- Researchers say that baskets keep grain dry.\n- Bags cost less.\n\n${LEDE}\n\nThe roof was mended.\n\n“They keep it dry,” said Ada Byron, a researcher who led the trial.`,
  `Baskets beat bags\n\n- Bags cost less.\n- Researchers say that baskets keep grain dry.\n\n${LEDE}\n\nThe roof was mended.\n\n“They keep it dry,” said Ada Byron, a researcher who led the trial.`,
  // The lede's crowd, of whom one is named further down
  `Economists say the bridge is too dear.\n\n${LEDE}\n\n“It is far too dear,” said Ana Ruiz, an economist at the bank.`,
  // What is done to them, or what nobody need be asked about
  'Activists wanted by the police have left the town.',
  'The mayor rebuked critics who say that she is late.',
  'The move failed to silence critics in the town.',
  'The rise beat analysts’ expectations.',
  'Concerns were voiced by the teachers over the cost of it.',
  'One resident, Ana Ruiz, said the smell was worst on Mondays.',
  'One of the residents said the smell was worst on Mondays.',
  'Opponents cheered in the square.',
  `${LEDE}\n\n“It is ours,” said Ana Ruiz, 81.\n\nHer friend, Mabel Price, wept. “They cannot touch it now, can they?”`,
  // Seen and heard, counted, or described
  'Party supporters gathered in the square to celebrate the count.',
  'Four in five like the mayor, according to the Elm Poll. Most say that she has made the town richer.',
  'Some protesters chanted that he should go.',
  'Two-thirds of insiders say she will win.',
  'Mr. Park and other leaders have said that the yard must close.',
  'Analysts polled by Elm Bank expected a loss.',
  'An analyst at the bank said the firm would fold.',
  'A top aide to the mayor said she would run.',
  'People who signed up for the class were told to wait.',
  'Clinic supporters gathered at the gate.',
  // Known ones, and what crowds do that is no view
  'He gave it to others, and left.',
  'It led some to safety.',
  'Critics such as the Elm Institute say so.',
  'Critics such as Ruiz, who left, say so.',
  'The sports analysts at the desk were paid on Monday.',
  'The vote left the experts on the panel puzzled.',
  'Crowds gathered outside polling stations.',
  'The mayor advocates a ban.',
  'Anyone who voices doubts is gone.',
  'Scientists placed the samples at room temperature.',
  'Researchers held the samples up to the light.',
  'Supporters carried the flags away at noon.',
  'The win delighted supporters in the stands.',
  'He tried to persuade people to support the plan.',
  'The team, urging people to register, left at noon.',
  'Analysts, lawyers and clerks filled the hall.',
  'Ruiz said that the plan was sound and that critics had called it a raid.',
  // Quotations with a speaker
  '“We never thought that it would open again,” said Ana Ruiz.',
  'Ana Ruiz rose.\n\n“We never thought it would open again,” she said. “Look at it now.”',
  'Ana Ruiz said the hall was a wreck. “We never thought it would open again.”',
  '“It came in May,” says managing director Fergal Conway. “We thought that it was a trick.”',
  'That, says Bell, is nonsense. “They want the land, not the water in it.”',
  'Not so, said Reed. “We will not close the pool this winter.”',
  'Hugo Bell read it. His verdict? “They want the land, not the water.”',
  'Senior counsel Anand Rao submitted that the notice came too late. “Even a fine gives you seven days,” he argued.',
  // Not speech
  'The band played “The Long Road Home Again” to a full hall.',
  // Headlines and captions
  `Experts say bridge will fall\n\nBy Ana Ruiz\n\n${LEDE}`,
  `Bridge shut\n\n${LEDE}\n\nThe deck, widely seen as unsafe, on Monday. Photograph: Ana Ruiz/Elm Press\n\nIt was mended in May.`,
  // Opinion
  `Letters to the editor\n\nThe bridge must go\n\n${LEDE}\n\nThe bridge is widely seen as a burden.`,
  `Guest column\n\nThe bridge must go\n\n${LEDE}\n\nThe bridge is widely seen as a burden.`,
  'OPINION\n\nThe bridge is seen as a burden on the town, and it is clear that it must go before the winter comes round again.',
];

describe('unattributed-claim', () => {
  for (const [text, want] of invalid) it(`flags: ${text}`, () => expect(seen(text)).toEqual(want));
  for (const text of valid) it(`lets stand: ${text}`, () => expect(seen(text)).toEqual([]));

  it('lets stand what the newsroom allows', () => {
    expect(findings('The mayor reportedly left.', { allow: ['Reportedly'] })).toEqual([]);
    expect(findings('Hall.\n\n“We never did that.”', { minQuoteWords: 6 })).toEqual([]);
  });

  it('offers the place where English wants the name', () => {
    const text = 'The bridge is seen as a burden.';
    const [finding] = findings(text);
    expect(finding?.fixes.map((fix) => applyEdits(text, fix.edits))).toEqual([
      `The bridge is seen by ${stop('[WHO]')} as a burden.`,
      `The bridge is seen as a burden, according to ${stop('[SOURCE TK]')}.`,
    ]);
    expect(finding?.fixes.every((fix) => !fix.safe && fix.snippet)).toBe(true);
  });

  it('offers the source already quoted', () => {
    const text = `“We start in May,” said Ana Ruiz.\n\n${LEDE}\n\n“We never thought that it would open again.”\n\nThe roof was mended.`;
    const [finding] = findings(text);
    const fix = finding?.fixes.find((f) => !f.snippet);
    expect(fix?.title).toBe('Name the source already quoted: Ana Ruiz');
    expect(applyEdits(text, fix?.edits ?? [])).toContain(
      '“We never thought that it would open again,” Ruiz said.',
    );
  });
});
