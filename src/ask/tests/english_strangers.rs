//! Questions in English as people write them who have never seen the grammar.

use super::meanings_are_read;

#[test]
fn english_questions_of_strangers_read_as_what_they_mean() {
    meanings_are_read(CASES);
}

const CASES: &[(&str, &[&str])] = &[
    (
        "documents of kind joint_statement and containing (provisions citing unscr-2254) and since 2021",
        &["Which statements from 2021 or later cite resolution 2254?"],
    ),
    (
        "topics of (provisions of (documents at astana-18)) and not of (provisions of (documents at astana-17))",
        &["What topics does round 18's statement raise that round 17's doesn't?"],
    ),
    (
        "slippage of commitments settled by astana-12",
        &["how late was round 12 compared with what was announced"],
    ),
    ("rounds attended by lebanon; first 1", &["When was Lebanon first at the table?"]),
    ("offices by sergey-lavrov and in 2019", &["What was Sergey Lavrov's post in 2019?"]),
    (
        "summits represented by ebrahim-raisi and not represented by hassan-rouhani",
        &["Which trilateral summits were attended by Raisi rather than Rouhani?"],
    ),
    (
        "documents of kind joint_statement and containing (provisions with act condemns and about israeli-strikes)",
        &["Show me statements that condemn Israel's strikes."],
    ),
    ("commitments with verdict not_yet_due", &["What is still pending?"]),
    (
        "people leading for iran at (events in 2018) or serving as chair for iran at (events in 2018)",
        &["Iran delegation head 2018"],
    ),
    (
        "people leading for turkey at astana-19 or serving as chair for turkey at astana-19",
        &["Who led the Turkish team at the nineteenth round?"],
    ),
    ("commitments with verdict not_yet_due", &["Which commitments are still pending?"]),
    (
        "people holding (offices of united-nations and with level special_envoy and titled \"special\" and not titled \"deputy\") and serving at (meetings)",
        &["Name the UN special envoys who came to the talks"],
    ),
    (
        "provisions of (documents of kind joint_statement) and mentioning (places being golan)",
        &["What do the participants say about the Golan in the statements?"],
    ),
    (
        "documents containing (provisions citing unscr-2254)",
        &["Which documents refer to Security Council resolution 2254?"],
    ),
    (
        "commitments owed by (parties attending as guarantor at (events)) and with verdict kept_late",
        &["Which promises by the three guarantors were kept late?"],
    ),
    (
        "whether bilaterals represented by bashar-al-jaafari and represented by staffan-de-mistura",
        &["did jaafari ever meet de mistura one on one"],
    ),
    (
        "states attending (events); most events attending (events); first 5",
        &["Top five countries by number of events attended"],
    ),
    (
        "parties attending at-level ambassador at astana-16",
        &["Which delegations were headed by ambassadors in the 16th round?"],
    ),
    (
        "people leading for turkey at (rounds since 2021) or serving as chair for turkey at (rounds since 2021)",
        &["At what level was Turkey represented in each round since 2021?"],
    ),
    ("events in 2022-41", &["everything that happened in the second half of 2022"]),
    (
        "events earlier than sochi-congress-2018; last 1",
        &["What came right before the Sochi Congress of National Dialogue?"],
    ),
    ("rounds later than (rounds in 2021-07); first 1", &["next round after the one in July 2021"]),
    (
        "whether no rounds numbered from 8 and not led by ahmad-toma for syrian-armed-opposition",
        &["Has Ahmad Toma headed the opposition at every round since number 8?"],
    ),
    (
        "topics of (provisions of (documents at astana-21)) and not of (provisions of (documents at astana-18))",
        &["Which topics did the statement of round 21 add compared with that of round 18?"],
    ),
    (
        "provisions of (documents at (events in 2019)) and with act welcomes",
        &["What did the guarantors welcome in 2019?"],
    ),
    (
        "parties issuing (documents of kind memorandum and in 2017-05)",
        &["Who signed the memorandum of May 2017?"],
    ),
    (
        "rounds hosted by kazakhstan and in months 1+2+12 and attended by united-states",
        &["Which rounds hosted by Kazakhstan in winter were attended by the US?"],
    ),
    ("ministerials not attended by united-nations", &["Ministerial meetings with no UN presence"]),
    (
        "meetings attended by every (parties attending as guarantor at (events)) and attended by only (parties attending as guarantor at (events))",
        &["only the three guarantors, nobody else - which meetings?"],
    ),
    ("working-groups", &["Working group on detainees - how often did it meet and where?"]),
    ("technical-meetings earlier than astana-06", &["Which technical meetings preceded round 6?"]),
    ("commitments owed by turkey", &["What does Turkey owe, and by when?"]),
    (
        "people leading for united-states at (rounds; first 4) or serving as chair for united-states at (rounds; first 4)",
        &["Who represented Washington at the first four rounds?"],
    ),
    (
        "people serving at every (events being astana-07 or being astana-22)",
        &["Which persons were present in round 7 as well as in round 22?"],
    ),
    (
        "rounds led by sedat-onal for turkey",
        &[
            "How many times did Önal head the Turkish delegation, and when did he do it for the last time?",
        ],
    ),
    // Further ones of the same families.
    ("whether no rounds not attended by iran", &["did Iran attend all the rounds"]),
    (
        "whether no rounds since 2019 and not attended by lebanon",
        &["has Lebanon been at every round since 2019"],
    ),
    ("whether rounds at geneva", &["was there a round in Geneva"]),
    ("whether no rounds not in country kazakhstan", &["were all the rounds held in Kazakhstan"]),
    (
        "whether no documents of kind joint_statement and not containing (provisions citing unscr-2254)",
        &["do all joint statements mention resolution 2254?"],
    ),
    (
        "documents of kind resolution and cited by (documents of kind joint_statement); most citations among (documents of kind joint_statement); first 10",
        &["which resolutions do the statements cite most"],
    ),
    (
        "commitments owed by turkey and made by (provisions about idlib-area)",
        &["Turkey's obligations on Idlib"],
    ),
    ("commitments due in 2022", &["commitments due in 2022"]),
    ("rounds attended by at least 11 of (states)", &["rounds with more than 10 countries"]),
    ("rounds attended by at least 11 of (parties)", &["rounds with more than ten participants"]),
    (
        "parties hosting (rounds); most events hosted among (rounds); first 10",
        &["who hosted most rounds"],
    ),
    (
        "meetings attended at-level minister by qatar",
        &["meetings the Qatari foreign minister took part in"],
    ),
    ("states not attending (events)", &["which countries never attended"]),
    (
        "people leading for turkey at (rounds attended by turkey and later than (rounds led by sedat-onal for turkey; last 1); first 1) or serving as chair for turkey at (rounds attended by turkey and later than (rounds led by sedat-onal for turkey; last 1); first 1)",
        &[
            "who came after Sedat Onal as head of the Turkish delegation",
            "who led the Turkish delegation after Sedat Önal",
        ],
    ),
    ("days from astana-14 to astana-15", &["how many months between round 14 and round 15"]),
    (
        "days from (rounds; first 1) to (rounds; last 1)",
        &["days between the first and the last round"],
    ),
    (
        "states attending as observer at astana-15 and not attending as observer at astana-16",
        &["which states sent observers to round 15 but not to round 16"],
    ),
    ("whether rounds not represented by geir-pedersen", &["Was Geir Pedersen ever absent?"]),
    (
        "rounds attended by iraq and not attended by lebanon",
        &["Which round was attended by Iraq but not by Lebanon?"],
    ),
    ("parties attending astana-17", &["Astana 17 participants"]),
    (
        "rounds not adopting (documents of kind joint_statement)",
        &["which rounds did not produce a joint statement", "rounds without a joint statement"],
    ),
    (
        "documents of kind memorandum and containing (provisions about de-escalation-areas)",
        &["text of the memorandum on de-escalation areas"],
    ),
    (
        "parties attending astana-13 and not attending (events earlier than astana-13)",
        &["new participants at round 13"],
    ),
    (
        "parties attending astana-01 and not attending astana-02",
        &["who was at round 1 but missing at round 2"],
    ),
    ("rounds attended by iran", &["rounds attended by IRN"]),
    (
        "documents of kind joint_statement and containing (provisions with act rejects and about separatism) and containing (provisions mentioning (parties being israel)) and since 2019 and until 2021",
        &["statements from 2019 to 2021 that reject separatism and mention Israel"],
    ),
    (
        "bilaterals attended by iran and attended by united-nations and part of (rounds at sochi)",
        &["bilateral meetings of Iran with the United Nations at rounds held in Sochi"],
    ),
    (
        "count of rounds since 2017-03 and until 2019-03 and attended by united-nations",
        &["how many rounds between March 2017 and March 2019 had UN participation?"],
    ),
    (
        "people leading for syria at (rounds (in 2017 or in 2022)) or serving as chair for syria at (rounds (in 2017 or in 2022))",
        &["who led Syria at the rounds of 2017 and who at those of 2022"],
    ),
    (
        "whether rounds missed by iraq and numbered from 13",
        &["has Iraq ever missed a round since round 13"],
    ),
    (
        "rounds not led by ahmad-toma for syrian-armed-opposition",
        &["rounds where the opposition was not led by Ahmad Toma"],
    ),
    (
        "documents of kind joint_statement and containing (provisions with act condemns and mentioning (parties being israel)); first 1",
        &["First statement to condemn Israel"],
    ),
    (
        "summits later than (summits at tehran and in 2018); first 1",
        &["the summit after Tehran 2018"],
    ),
    ("events being astana-03", &["Where was round 3 and who hosted it?"]),
    (
        "rounds not attended by lebanon and not attended by iraq and after 2019",
        &["Which rounds did neither Lebanon nor Iraq attend after 2019?"],
    ),
    (
        "rounds since 2017 and until 2019 and at astana and attended by jordan and attended by united-nations and not attended by united-states and not attended by iraq",
        &[
            "Which rounds in Astana between 2017 and 2019 had Jordan and the UN, but neither the US nor Iraq?",
        ],
    ),
    ("rounds; last 1", &["When was the last Astana meeting held?"]),
    ("parties attending astana-01", &["So who exactly showed up at Astana-1?"]),
    (
        "comparison of events being astana-16 or being astana-15",
        &["How did round 16 end up compared with round 15 in terms of who was there?"],
    ),
    (
        "days from (summits at tehran and in 2018) to (summits later than (summits at tehran and in 2018); first 1)",
        &["How long after the Tehran summit of 2018 was the next leaders' summit held?"],
    ),
    ("meetings in 2017-36", &["Q4 2017 meetings"]),
    (
        "parties attending as observer at (events after 2018) and not attending as observer at (events earlier than (events after 2018))",
        &["Which observers joined after 2018?"],
    ),
    (
        "people leading for syria at (rounds numbered from 15 up-to 20) or serving as chair for syria at (rounds numbered from 15 up-to 20)",
        &["Who sat at the table for the Syrian government in rounds 15 through 20?"],
    ),
    (
        "provisions about de-escalation-areas; last 1",
        &["The de-escalation zones: when were they last mentioned?"],
    ),
    (
        "provisions of memorandum-2018-09-17-idlib",
        &["What does the Idlib memorandum of September 2018 provide for?"],
    ),
    (
        "rounds not led by bashar-al-jaafari for syria",
        &["Name the rounds headed for Syria by someone other than Jaafari"],
    ),
    (
        "meetings not adopting (documents of kind joint_statement)",
        &["meetings after which no statement was adopted"],
    ),
    (
        "commitments made at (rounds in 2019) and with verdict kept_late",
        &["Which promises made at rounds in 2019 were kept late, and by how many?"],
    ),
    (
        "whether people holding (offices of turkey and with level minister and titled \"minister foreign\") and meeting sergey-lavrov at (events in 2018)",
        &["Did Turkey's foreign minister meet Lavrov in 2018?"],
    ),
    ("commitments owed by iran and owed to turkey", &["what did Iran promise Turkey"]),
    (
        "rounds attended as observer by at least 3 of (parties) and not attended as observer by at least 4 of (parties)",
        &["rounds with exactly 3 observers"],
    ),
    (
        "whether events being astana-12 and (attended by iraq or attended by lebanon)",
        &["did either Iraq or Lebanon attend round 12"],
    ),
    (
        "parties attending at-level deputy_minister at astana-08",
        &["which delegations were led by a deputy minister at round 8"],
    ),
    (
        "parties mentioned in (provisions of (documents of kind joint_statement and at astana-14))",
        &["Which parties are mentioned in the statement of round 14?"],
    ),
    (
        "provisions with act thanks and mentioning (parties being kazakhstan)",
        &["points that thank Kazakhstan"],
    ),
    ("states not attending (summits)", &["which countries attended none of the summits"]),
];
