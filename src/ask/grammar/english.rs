//! English.

mod names;

use super::{Grammar, Messages, Side, analyses, function_words};
use crate::analysis::Standing as S;
use crate::ask::concept::{Concept as C, Noun as N};
use crate::date::Language;
use crate::model::{
    Act as A, DocumentKind as D, EventKind as E, EventStatus as St, Level as L, Mode as M,
    PartyKind as P, Role as R,
};

pub(super) static GRAMMAR: Grammar = Grammar {
    language: Language::English,
    side: Side::Before,
    phrases: PHRASES,
    analyses: analyses::ENGLISH,
    function_words: function_words::ENGLISH,
    names: names::NAMES,
    numbers: names::NUMBERS,
    prefixes: &[],
    endings: &[("s", &[""])],
    noun_endings: &[],
    article: "",
    suffixes: &[],
    joined_and: None,
    messages: Messages {
        not_understood: "not understood",
        ambiguous: "can mean more than one",
        does_not_fit: "does not fit here",
        did_you_mean: "did you mean",
        write_one_of: "write one of",
        try_one_of: "try one of",
        too_long: "a question has at most {} words",
    },
    examples: &[
        "rounds attended by Iran but not Jordan",
        "who led the Russian delegation at round 21",
        "observers at round 16",
        "rounds attended by both Iraq and Lebanon",
        "rounds that the armed opposition boycotted",
        "rounds held in Sochi",
        "rounds outside Kazakhstan",
        "first round attended by Iraq",
        "last three rounds",
        "the third round of 2018",
        "the round after round 20",
        "rounds between January 2017 and June 2017",
        "rounds that lasted longer than two days",
        "rounds with the most participants",
        "how many rounds took place in 2021",
        "how many times did Iraq attend",
        "did Lebanon attend round 12",
        "when did Iraq first attend",
        "where was round 15 held",
        "who hosted round 10",
        "who attended round 13",
        "which countries attended most often with Iran",
        "who has led Iran most often",
        "who met Bassam Sabbagh at round 21",
        "who was Iran's foreign minister in 2023",
        "who attended both round 20 and round 21",
        "rounds led by Alexander Lavrentiev",
        "meetings attended by Sergey Lavrov in 2020",
        "bilateral talks between Russia and Turkey",
        "summits in Tehran",
        "summits held by video",
        "what was agreed at round 5",
        "what did round 21 say about Israeli strikes",
        "what did round 5 condemn",
        "first mention of detainees",
        "what does round 21 say that round 20 did not",
        "statements that cite resolution 2254",
        "joint statement of round 12",
        "promises made at round 18",
        "promises kept late",
        "commitments due in 2023",
        "promises owed by Turkey",
        "compare rounds 20 and 21",
        "days between rounds 14 and 15",
        "sources for round 21",
        "what do sources disagree on about round 2",
        "topics of round 16",
        "which city hosted the most rounds",
    ],
};

const PHRASES: &[(&str, C)] = &[
    // Kinds of things.
    (
        "round|astana meeting|meeting in the astana format|round number|astana round|numbered round|negotiating round|round of talks|round of negotiations",
        C::Noun(N::Event(Some(E::Round)), true),
    ),
    (
        "rounds|astana meetings|meetings in the astana format|astana rounds|rounds of talks|rounds of negotiations|negotiating rounds|numbered rounds|talks rounds",
        C::Noun(N::Event(Some(E::Round)), false),
    ),
    (
        "summit|leaders summit|summit of leaders|trilateral summit|presidential summit",
        C::Noun(N::Event(Some(E::Summit)), true),
    ),
    (
        "summits|leaders summits|summits of leaders|trilateral summits",
        C::Noun(N::Event(Some(E::Summit)), false),
    ),
    ("ministerial|ministerial meeting", C::Noun(N::Event(Some(E::Ministerial)), true)),
    (
        "ministerials|ministerial meetings|meetings of foreign ministers|foreign ministers meetings",
        C::Noun(N::Event(Some(E::Ministerial)), false),
    ),
    ("congress", C::Noun(N::Event(Some(E::Congress)), true)),
    (
        "technical meeting*|expert meeting*|meetings of experts",
        C::Noun(N::Event(Some(E::TechnicalMeeting)), false),
    ),
    (
        "working group meeting*|working groups|working group|working group on detainees|working group on the release of detainees|detainees working group|detainee working group|detainee working group meeting*|working group on detainees meeting*|meeting* of the working group|meeting* of the working group on detainees",
        C::Noun(N::Event(Some(E::WorkingGroup)), false),
    ),
    (
        "bilaterals|bilateral|one on one|one-on-one|separately|bilaterally|in private|tête-à-tête|one on one meeting*|one-on-one meeting*|bilateral meeting*|bilateral talks|meetings of two",
        C::Noun(N::Event(Some(E::Bilateral)), false),
    ),
    (
        "exchanges|detainee exchange*|exchanges of detainees|prisoner exchange*|exchanges of prisoners|prisoner swap*|detainee swap*|prisoner release*|detainee release*|releases of detainees",
        C::Noun(N::Event(Some(E::Exchange)), false),
    ),
    ("committee session*", C::Noun(N::Event(Some(E::CommitteeSession)), false)),
    ("announcement*", C::Noun(N::Event(Some(E::Announcement)), false)),
    ("meeting", C::Noun(N::Meeting, true)),
    ("meetings|talks|negotiations|gatherings|consultations|sessions", C::Noun(N::Meeting, false)),
    ("event", C::Noun(N::Event(None), true)),
    (
        "events|everything that happened|all that happened|everything that took place|anything that happened|happenings",
        C::Noun(N::Event(None), false),
    ),
    ("country|state|nation", C::Noun(N::Party(Some(P::State)), true)),
    ("countries|states|nations", C::Noun(N::Party(Some(P::State)), false)),
    (
        "organisations|organizations|organisation|organization|international organisations|international organizations",
        C::Noun(N::Party(Some(P::Intergovernmental)), false),
    ),
    ("party", C::Noun(N::Party(None), true)),
    ("parties|participants|attendees|actors|participant", C::Noun(N::Party(None), false)),
    (
        "observer|observers|observer states|observing states|observer countries|observer country",
        C::Noun(N::Role(R::Observer), false),
    ),
    (
        "guarantor|guarantors|guarantor state|guarantor states|guarantor countries|guarantor country",
        C::Noun(N::Role(R::Guarantor), false),
    ),
    ("mediator|mediators", C::Noun(N::Role(R::Mediator), false)),
    (
        "head|heads|chief negotiator|chief negotiators|lead negotiator*|chief delegate*|head of the delegation|heads of the delegations|delegation head|delegation heads|leader of the delegation|at what level|at which level|on what level|leader|leaders|chief|chiefs|head of delegation|heads of delegation|heads of delegations",
        C::Noun(N::Heads, false),
    ),
    (
        "people|person|persons|participants by name|diplomat|delegate|official|negotiator|delegates|diplomats|members|delegation members|negotiators|officials|individuals",
        C::Noun(N::People, false),
    ),
    (
        "places|place|cities|city|venues|venue|locations|location|towns|town",
        C::Noun(N::Places, false),
    ),
    ("offices|office|posts|post|titles|positions|position", C::Noun(N::Offices, false)),
    ("document|documents|text|texts|paper|papers", C::Noun(N::Document(None), false)),
    (
        "joint statement*|statement|statements|final statement*|communiques|communique|joint communique*|joint declaration*",
        C::Noun(N::Document(Some(D::JointStatement)), false),
    ),
    ("memorandum|memoranda|memorandums", C::Noun(N::Document(Some(D::Memorandum)), false)),
    ("remarks", C::Noun(N::Document(Some(D::Remarks)), false)),
    ("resolutions", C::Noun(N::Document(Some(D::Resolution)), false)),
    (
        "provision|provisions|points|point|clauses|clause|paragraphs|paragraph|agreed points|passages",
        C::Noun(N::Provisions, false),
    ),
    (
        "obligation|obligations|commitment|commitments|promise|promises|pledge|pledges|undertakings|undertaking",
        C::Noun(N::Commitments, false),
    ),
    ("topics|topic|subjects|issues|themes", C::Noun(N::Topics, false)),
    (
        "what sources say|which sources say|what sources report|which sources report|source|sources|evidence|references|citations for|source list",
        C::Noun(N::Sources, false),
    ),
    (
        "dispute|disputes|disputed|disagreement|disagreements|disagreement over|disagreements over|contradict each other|contradict|contradicting|contradictory|contradiction|at odds|conflict over|doubt about|doubts about|sources contradict each other|sources contradict|do the sources contradict each other|where do the sources contradict each other|where do sources contradict each other|discrepancy|contradictions|conflicting reports|conflicting values|discrepancies|where do sources differ|where do sources disagree|where do the sources disagree|where do the sources differ|do the sources disagree|sources disagree|disagree|disagree on|disagree about|what do sources disagree on|sources disagree on|do sources disagree|sources differ|what do sources disagree",
        C::Noun(N::Disputes, false),
    ),
    // Questions.
    ("how many|number of|count|total number of|how much", C::HowMany),
    ("how often|how many times|number of times|how frequently|on how many occasions", C::HowOften),
    ("who|whom|whose|who all|who else", C::Who),
    ("what|what exactly|what all|what did|what does", C::What),
    (
        "when|on what date|on which date|on what day|on which day|what date|date of|dates of|dates|date",
        C::When,
    ),
    ("where|in which city|in what city|in which place|in which country", C::Where),
    ("is|are|was|were|do|does|wasn't|weren't|isn't|aren't", C::Be),
    (
        "gaps|gap|interval|intervals|gap between|gaps between|interval between|intervals between|days between each|break between|breaks between|pause between|pauses between|interruption between",
        C::Gaps,
    ),
    ("average|mean|on average|the average number of|average number of|mean number of", C::Mean),
    (
        "how long did|how long was|how long were|how long|duration of|the duration of|length of|how many days did",
        C::HowLong,
    ),
    (
        "year|years|which year|what year|in which year|in what year|in which years|in what years",
        C::Year,
    ),
    (
        "per year|each year|every year|by year|yearly|annually|year by year|in each year|in every year",
        C::PerYear,
    ),
    ("in spring|in the spring|spring|springtime", C::Season(21)),
    ("in summer|in the summer|summer|summertime", C::Season(22)),
    ("in autumn|in the autumn|autumn|in the fall|in fall|fall of", C::Season(23)),
    ("in winter|in the winter|winter|wintertime", C::Season(24)),
    (
        "last but one|penultimate|second to last|second-to-last|second last|next to last|next-to-last|one before the last|before last",
        C::FromEnd(2),
    ),
    ("third to last|third-to-last|third last|last but two|antepenultimate", C::FromEnd(3)),
    ("joined|join|joins|joining|new|newly|fresh|add|added|adds|newcomer|newcomers", C::New),
    ("fewest|least|least often|smallest number of|lowest number of", C::Fewest),
    ("more|more often|more frequently|more times|a greater number of|a larger number of", C::More),
    (
        "what number|which number|what is the number of the|what was the number of the|number of the|what is the number of|what was the number of",
        C::WhichNumber,
    ),
    ("days|day|days long", C::DayUnit),
    ("directly|immediately", C::Directly),
    ("longer than|more than|over", C::MoreThan),
    ("shorter than|less than|fewer than|under", C::LessThan),
    ("at least|no less than|no fewer than|not less than", C::AtLeast),
    ("at most|no more than|not more than|no longer than", C::AtMost),
    ("lasted|lasting|lasts|went on for", C::Lasting),
    (
        "by video|video|held by video|held by video link|held online|held virtually|by video link|by videolink|by videoconference|by video conference|virtual|virtually|online|remotely|by video call",
        C::Mode(M::Video),
    ),
    (
        "by telephone|by phone|over the phone|over the telephone|on the phone|held by telephone|held by phone",
        C::Mode(M::Telephone),
    ),
    ("in person|face to face|face-to-face", C::Mode(M::InPerson)),
    ("hybrid", C::Mode(M::Hybrid)),
    ("cancelled|canceled|called off", C::Status(St::Cancelled)),
    ("postponed|put off|delayed", C::Status(St::Postponed)),
    (
        "months between|weeks between|how many months between|how many weeks between|how many months passed between|how many weeks passed between|number of days between|number of weeks between|days between|how many days between|days passed between|how long between|how much time between|how much time passed between|how many days after|how long after|how many days elapsed between|time between|how many days separate|days separate|how many days lie between|how many days separated",
        C::Days,
    ),
    ("how many days passed between|how many days lie between", C::Days),
    ("did|has|have", C::Whether),
    // Presence.
    (
        "at the table|sat at the table|participation|presence|present in|presence of|in the presence of|in attendance|was in attendance|be present|appeared|appear|appeared at|took a seat|seated|attended by|was attended by|were attended by|with|including|involving|featuring|with participation of|with the participation of|attend|attended|attending|attends|took part|take part|taking part|takes part|participated|participates|participant in|sat in on|participate|participating|came|present|was present|were present|participation of|attendance of|visited|came to|come to|went to|go to|showed up|showed up at|show up|were at|was at|present at|turned up|sent|sent a delegation to|sent delegations to|sent a delegation",
        C::Attend,
    ),
    (
        "missing|missing at|missing from|missed|skipped|miss|skip|missed by|stayed away|stay away|stayed away from|stay away from|failed to attend|did not show up",
        C::Miss,
    ),
    (
        "absent|was absent|were absent|absent from|was absent from|were absent from|not present at",
        C::Miss,
    ),
    (
        "rather than|instead of|none of the|none of|someone other than|anyone other than|somebody other than|other than|without|without the participation of|without participation of|but not|and not|but without|except|excluding|minus|not|no|never|did not|didn't|didnt|didn’t|does not|doesn't|doesn’t|do not|don't|don’t|has not|hasn't|haven't|n't|neither|nor|nobody|no one|nowhere",
        C::Not,
    ),
    (
        "boycotted by|declined by|refused by|boycotted|boycott|boycotts|declined|decline|refused|refuse|turned down|refused to attend|declined to attend|refused to come|refused to take part|refused to participate|refuse to attend|refuse to come|refuse to take part|refuse to participate|decline to attend|decline to take part|decline to participate|declined to take part|declined to participate",
        C::Decline,
    ),
    (
        "sat at the table for|at the table for|sat for|led by|headed by|led for|headed for|led|headed|lead|leading|represented|represented by|chaired|chaired by|under the leadership of|was in charge of|in charge of|spoke for|acted for|was head of|headed up",
        C::Lead,
    ),
    (
        "met|meet|meet with|met with|meeting with|held talks with|talked to|talked with|talk to|talk with|spoke with|met by|sat down with",
        C::Met,
    ),
    ("by|written by|on the part of", C::By),
    (
        "issued by|issued|issue|issuer|issuers|published by|published|released by|released|signed by|signed|sign|signs|signatory|signatories|signer|signers|signatories of|signatories to",
        C::Issue,
    ),
    ("for|on behalf of|in the name of", C::For),
    ("delegation|delegations|team|teams", C::Delegation),
    // Places.
    (
        "held in|held at|hosted in|took place at|taking place in|located in|took place in|happened in|convened in",
        C::HeldIn,
    ),
    ("outside|outside of|not in|away from|not held in|elsewhere than in", C::Outside),
    (
        "hosted by|organised by|organized by|hosted|hosting|host|hosts|organised|organized|was hosted by|held by",
        C::HostedBy,
    ),
    // Time and order.
    (
        "on the sidelines of|on the margins of|on the side of|alongside|in|at|during|within|inside|in the course of|throughout",
        C::In,
    ),
    ("of|from the|out of|came out of|come out of|resulted from|emerged from|resulting from", C::Of),
    (
        "since|onward|onwards|from|starting|starting in|beginning in|from the start of|since the start of|since the beginning of|from the beginning of|after the start of",
        C::Since,
    ),
    ("or later|and later|or after|and after|or newer", C::Onwards),
    (
        "until|till|up to|to|through|up until|by the end of|before the end of|until the end of|up to the end of|no later than|not later than",
        C::Until,
    ),
    (
        "before|preceding|preceded|precede|prior to|before the start of|before the beginning of|earlier than|ahead of|came before|leading up to",
        C::Before,
    ),
    (
        "after|following|after the end of|since the end of|later than|that followed|followed|came after|subsequent to",
        C::After,
    ),
    ("between", C::Between),
    ("right|immediately|directly|straight", C::Directly),
    (
        "since which round|from which round|as of which round|since when|from when|first|earliest|1st|first time|for the first time|the first time|initial|oldest",
        C::First,
    ),
    (
        "last|latest|final|most recent|last time|for the last time|the last time|newest|most recently",
        C::Last,
    ),
    ("next", C::Next),
    ("previous|preceding one", C::Previous),
    ("half", C::Half),
    ("quarter", C::Quarter),
    ("and|as well as|together with|along with|plus", C::And),
    ("or|or rather", C::Or),
    ("than|compared to|compared with|as against", C::Than),
    ("both|as well as in|as well as at|and also in|and also at", C::Both),
    ("the one|the one held|the one that took place|that held", C::One),
    ("every|each|each and every|every single", C::Every),
    ("all|all of|all the|all of the", C::All),
    (
        "only|nobody else|no one else|and nobody else|alone|by themselves|on their own|just|nobody but|no one but|exclusively",
        C::Only,
    ),
    // Texts and promises.
    (
        "provide for|provides for|provided for|stipulate|stipulates|stipulated|lay down|set out|sets out|produce|produced|produces|yield|yielded|agree|agrees|agreed|agree on|agreed on|agreed upon|agree about|agree to|agreed to|decide|decides|decided|say|says|said|stated|state on|outcome|outcomes|result|results|conclude|concluded|conclusions|adopted|adopt",
        C::Agree,
    ),
    (
        "promised|promise to|must|has to|have to|is to do|must do|obliged to|supposed to do|pledged|committed to|committed|commit to|undertook|undertake",
        C::Promise,
    ),
    (
        "mention|mentions|mentioning|mentioned|naming|name|names|speak of|speaks of|that speak of|refer to|refers to|come up|came up|comes up|brought up|discussed|discuss|discusses|raised|raise|addressed|address|talk about|talked about|deal with|dealt with|cover|covered|covering|touch on|mention of",
        C::Mention,
    ),
    (
        "cite|cites|citing|cited|quote|quotes|quoting|referring to|reference|invoke|invokes|invoked|invoking|based on",
        C::Cite,
    ),
    (
        "about|on|concern|concerns|on the topic of|concerning|regarding|on the subject of|on the question of|related to|relating to|as to|with regard to|dealing with|in relation to",
        C::About,
    ),
    ("due|due in|due by|fall due|fell due|falling due|to be met in|to be fulfilled in", C::Due),
    ("owed by|made by|owe|owes|given by|incumbent on|owed", C::OwedBy),
    ("kept late|late|kept too late|belated|belatedly|fulfilled late", C::Verdict(S::KeptLate)),
    (
        "kept|fulfilled|honoured|honored|met on time|kept in time|kept on time|delivered|carried out",
        C::Verdict(S::Kept),
    ),
    ("broken|not kept|failed|overdue", C::Verdict(S::Missed)),
    ("never fulfilled|unfulfilled|not fulfilled|never kept|never honoured", C::Unfulfilled),
    (
        "pending|still pending|outstanding|still outstanding|not yet due|open|still open",
        C::Verdict(S::NotYetDue),
    ),
    ("undetermined", C::Verdict(S::Undetermined)),
    (
        "compare|compared|comparison of|comparison between|comparing|difference between|differences between|difference|differences|what changed between|changed between|differ|differed|contrast|versus|vs",
        C::Compare,
    ),
    (
        "by number of|by the number of|in order of the number of|ranked by number of|ranked by the number of|ranked by|sorted by number of|most frequent|most often|most|most frequently|top|most times|most regularly",
        C::Most,
    ),
    ("longest serving|longest|longest-serving|longest time", C::Longest),
    ("shortest|briefest", C::Shortest),
    ("number|no|nr", C::NumberMark),
    // What provisions do.
    ("condemn|condemns|condemned|condemning|condemnation of", C::Act(A::Condemns)),
    ("reject|rejects|rejected|rejecting|oppose|opposed|opposes", C::Act(A::Rejects)),
    ("welcome|welcomes|welcomed|welcoming", C::Act(A::Welcomes)),
    ("reaffirm|reaffirms|reaffirmed|reaffirming|confirm|confirmed", C::Act(A::Reaffirms)),
    (
        "call for|calls for|called for|call on|calls on|called on|calling for|urged|urge",
        C::Act(A::Calls),
    ),
    ("note|notes|noted|took note of|take note of", C::Act(A::Notes)),
    (
        "thank|thanked|thanking|express gratitude|expressed gratitude|gratitude to",
        C::Act(A::Thanks),
    ),
    (
        "emphasise|emphasised|emphasize|emphasized|stress|stressed|underline|underlined",
        C::Act(A::Emphasises),
    ),
    (
        "express concern|expressed concern|concerned about|concern about",
        C::Act(A::ExpressesConcern),
    ),
    // Offices and ranks.
    (
        "foreign minister*|minister of foreign affairs|ministers of foreign affairs",
        C::Office("minister foreign", L::Minister),
    ),
    (
        "deputy minister*|deputy foreign minister*|deputy minister of foreign affairs",
        C::Office("deputy minister foreign", L::DeputyMinister),
    ),
    (
        "defence minister*|defense minister*|minister of defence",
        C::Office("minister defence", L::Minister),
    ),
    ("president|presidents|head of state|heads of state", C::Office("", L::President)),
    ("envoy|envoys|special envoy*|special representative*", C::Office("special", L::SpecialEnvoy)),
    ("deputy envoy|deputy special envoy*", C::Office("deputy special", L::SpecialEnvoy)),
    ("ambassador|ambassadors", C::Office("ambassador", L::Ambassador)),
    (
        "at ministerial level|at the level of ministers|at minister level|at the level of foreign ministers",
        C::Level(L::Minister),
    ),
    (
        "at deputy minister level|at the level of deputy ministers|at deputy ministerial level",
        C::Level(L::DeputyMinister),
    ),
    (
        "at presidential level|at the level of presidents|at the highest level",
        C::Level(L::President),
    ),
    (
        "at ambassador level|at ambassadorial level|at the level of ambassadors",
        C::Level(L::Ambassador),
    ),
    ("at expert level|at the level of experts", C::Level(L::Expert)),
    (
        "at envoy level|at the level of special envoys|at the level of envoys|at special envoy level",
        C::Level(L::SpecialEnvoy),
    ),
    (
        "been an observer|become an observer|became an observer|becoming an observer|observer status|as an observer|as observer|as observers|observed|observing",
        C::As(R::Observer),
    ),
    ("as a guarantor|as guarantor|as guarantors", C::As(R::Guarantor)),
    ("as a mediator|as mediator", C::As(R::Mediator)),
    // Words that carry nothing.
    (
        "after which|in which|at which|to which|during which|on which|for which|by which|from which|the|a|an|any|which|which of|that|those|these|this|been|be|being|there|held|take place|took place|taken place|taking place|happened|happen|happens|occurred|occur|please|list|list all|show|show me|give|give me|tell|tell me|i|i'd|i want|i want to know|i need|i need to know|i would like|i'd like|i'd like to know|would like to know|let me know|let me see|can you|could you|would you|do you know|do you have|can|could|would|would you mind|you|me|we|tell us|show us|give us|name the|name all|name all the|to know|to see|find|find me|find out|look up|display|print|name me|get|get me|hi|hello|hey|thanks|thank you|kindly|information on|information about|details of|details on|government|governments|side|sides|it|its|his|her|their|again|had|having|passed|as|times|time|but|so far|up to now|to date|ever|also|actually|exactly|really|astana format|astana talks|to meet|meet again|to meet again|took|then|them|they|he|she|so|if|serve|served|serving|overall|in total|altogether|happening|that of|whole|entire|either|end up|ended up|in terms of|who was there|saw|seen|take|whether|consecutive|successive|in a row|anything|something|everything|hold|holds|made|given|that were|that was|which were|which was|kind of|whatever|some|here|actually",
        C::Filler,
    ),
];
