//! Questions in Arabic of people who have never seen the grammar, by what they mean.

use super::meanings_are_read;

#[test]
fn arabic_questions_of_strangers_read_as_what_they_mean() {
    meanings_are_read(CASES);
}

const CASES: &[(&str, &[&str])] = &[
    ("count of rounds", &["كم جولة عُقدت حتى الآن؟"]),
    (
        "provisions of (documents at (events since 2019)) and about constitutional-committee",
        &["نرجو تزويدنا بجميع البنود المتعلقة باللجنة الدستورية منذ عام 2019"],
    ),
    (
        "bilaterals represented by bashar-al-jaafari and attended by iran",
        &["لقاءات بشار الجعفري مع الوفد الإيراني"],
    ),
    ("count of rounds represented by staffan-de-mistura", &["كم مرة حضر ستيفان دي ميستورا شخصياً؟"]),
    ("days from astana-14 to astana-15", &["كم يوماً فصل بين الجولتين الرابعة عشرة والخامسة عشرة؟"]),
    (
        "states attending (rounds); most events attending (rounds); first 10",
        &["رتّب الدول حسب عدد الجولات التي شاركت فيها"],
    ),
    ("sources for (events being astana-03)", &["ما هي المصادر المعتمدة حول الجولة الثالثة؟"]),
    ("meetings earlier than astana-04; last 1", &["ما الاجتماعات التي سبقت الجولة الرابعة مباشرة؟"]),
    (
        "count of working-groups in 2021",
        &["كم مرة اجتمعت مجموعة العمل المعنية بالمعتقلين في عام 2021؟"],
    ),
    ("terms of heads of parties being iran", &["رؤساء وفد إيران عبر السنين"]),
    (
        "people serving at every (events being astana-01 or being astana-08)",
        &["أسماء من شاركوا في الجولتين الأولى والثامنة معاً"],
    ),
    (
        "events attended at-level minister by syria and attended at-level minister by turkey",
        &["جميع الفعاليات التي شاركت فيها سوريا وتركيا على مستوى الوزراء"],
    ),
    (
        "rounds attended at-level expert by united-nations",
        &["في أي الجولات مُثّلت الأمم المتحدة بخبير لا بمبعوث خاص؟"],
    ),
    ("whether rounds lasting 1", &["هل دامت أي جولة يوماً واحداً فقط؟"]),
    ("events being sochi-congress-2018", &["المؤتمر الوطني السوري في سوتشي متى كان؟"]),
    (
        "documents of kind joint_statement and containing (provisions with act welcomes and about detainees)",
        &["ما هي البيانات التي ترحب بتبادل المحتجزين؟"],
    ),
    (
        "whether documents of kind joint_statement and containing (provisions mentioning (parties being isil)) and containing (provisions mentioning (parties being nusra-front)) and at astana-01",
        &["هل تضمّن بيان الجولة الأولى ذكراً لداعش وجبهة النصرة؟"],
    ),
    (
        "people leading for iraq at (rounds attended by iraq; first 1) or serving as chair for iraq at (rounds attended by iraq; first 1)",
        &["مين مثّل العراق أول مرة؟"],
    ),
    (
        "provisions of (documents of kind joint_statement and at summit-2020-07-01-video) and mentioning (places being golan)",
        &["البيان المشترك للقمة السادسة: ماذا يقول عن الجولان؟"],
    ),
    (
        "commitments made at (summits at ankara) and owed by (parties being turkey or being iran or being russia) and with verdict missed",
        &["ما الذي وعدت به تركيا وإيران وروسيا في قمة أنقرة ولم يتحقق بعد؟"],
    ),
    (
        "rounds later than (rounds at sochi; last 1); first 1",
        &["الجولة التي تلت آخر جولة في سوتشي"],
    ),
    ("rounds in 2022-06", &["ما ترتيب جولة حزيران 2022؟"]),
    (
        "rounds at astana and in 2019-03-23/2022-09-16 and attended by jordan and attended by iraq and attended by lebanon and not represented by geir-pedersen",
        &["أي جولات عُقدت في نور سلطان وحضرها كل من الأردن والعراق ولبنان، لكن لم يحضرها بيدرسن؟"],
    ),
    ("parties declining (events in 2017)", &["من هم المدعوون الذين اعتذروا عن الحضور في 2017؟"]),
    (
        "parties attending every (rounds)",
        &["مين راح على كل الجولات؟", "من الذين حضروا جميع الجولات؟"],
    ),
    (
        "rounds attended at-level special_envoy by united-nations; last 1",
        &["إيمتى آخر مرة إجا فيها المبعوث الأممي؟"],
    ),
    ("count of summits in country turkey", &["قديش في قمم صارت بتركيا؟"]),
    (
        "whether events being astana-13 and attended by jordan",
        &["ألم يحضر الأردن الجولة الثالثة عشرة؟"],
    ),
    ("whether rounds attended by egypt", &["أحضرت مصر أي جولة؟"]),
    (
        "provisions of (documents at astana-19) and about israeli-strikes",
        &["ماذا قالت الدول الضامنة عن الضربات الإسرائيلية في الجولة 19؟"],
    ),
    ("summits hosted by iran", &["القمتان اللتان استضافتهما إيران"]),
    ("mean gap between rounds", &["متوسط المدة بين الجولات"]),
    ("years with most rounds", &["السنة التي شهدت أكبر عدد من الجولات"]),
    (
        "people serving at (meetings at antalya) and holding (offices with level minister and titled \"minister foreign\" and not titled \"deputy\")",
        &["وزراء الخارجية الذين حضروا اجتماع أنطاليا"],
    ),
    ("comparison of events being astana-13 or being astana-14", &["الجولة 13 مقابل الجولة 14"]),
    (
        "events later than summit-2017-11-22-sochi and earlier than summit-2018-04-04-ankara",
        &["ماذا جرى بين القمة الأولى والقمة الثانية؟"],
    ),
    (
        "bilaterals attended by russia and attended by syrian-armed-opposition and part of astana-08",
        &["لقاءات ثنائية جمعت روسيا بالمعارضة على هامش الجولة الثامنة"],
    ),
    ("count of rounds at sochi", &["كم جولة استضافتها مدينة سوتشي؟"]),
    (
        "rounds attended as observer by lebanon and attended as observer by iraq; first 1",
        &["متى انضم لبنان والعراق إلى المسار كمراقبين؟"],
    ),
    (
        "provisions of (documents of kind joint_statement; last 1) and about territorial-integrity",
        &["ما البنود التي تتحدث عن وحدة أراضي سوريا في آخر بيان؟"],
    ),
    (
        "documents of kind joint_statement and not containing (provisions about idlib-area)",
        &["البيانات التي لا تذكر إدلب"],
    ),
    (
        "count of bilaterals attended by russia and attended by united-nations",
        &["كم لقاءً ثنائياً أجرته روسيا مع الأمم المتحدة؟"],
    ),
    (
        "whether bilaterals attended by russia and attended by syrian-armed-opposition and part of astana-06",
        &["هل التقى الوفد الروسي بوفد المعارضة في الجولة السادسة؟"],
    ),
    ("bilaterals represented by alexander-lavrentiev", &["لقاءات لافرنتييف الثنائية"]),
    ("meetings with status cancelled", &["الاجتماعات الملغاة"]),
    ("commitments due until 2019", &["الوعود المستحقة قبل نهاية 2019"]),
    ("count of sources for (events being astana-10)", &["كم مصدراً يوثّق الجولة العاشرة؟"]),
    (
        "rounds led by bashar-al-jaafari for syria and not represented by staffan-de-mistura",
        &["الجولات التي ترأس فيها الجعفري وفد دمشق ولم يشارك فيها دي ميستورا"],
    ),
    (
        "people serving for united-nations at astana-14",
        &["من كان حاضراً من الجانب الأممي في الجولة 14؟"],
    ),
    (
        "rounds attended by iran and not attended by jordan",
        &["الجولات التي حضرها وفد إيران ولم يحضرها وفد الأردن"],
    ),
    ("documents issued by turkey and issued by russia", &["وثائق وقعتها تركيا وروسيا"]),
    ("documents of kind memorandum and in 2017", &["المذكرات الموقعة في 2017"]),
    ("parties issuing memorandum-2017-05-04", &["من الموقعون على مذكرة خفض التصعيد؟"]),
    (
        "changes of heads of parties being united-nations",
        &["من هو المبعوث الأممي إلى سوريا الذي خلف دي ميستورا؟"],
    ),
    (
        "people leading for turkey at (rounds attended by turkey and later than (rounds led by sedat-onal for turkey; last 1); first 1) or serving as chair for turkey at (rounds attended by turkey and later than (rounds led by sedat-onal for turkey; last 1); first 1)",
        &["من قاد الوفد التركي بعد سدات أونال؟"],
    ),
    ("commitments made by (provisions about detainees)", &["ما الوعود المتعلقة بالمعتقلين؟"]),
    (
        "whether no rounds since 2019 and not attended by lebanon",
        &["هل حضر لبنان جميع الجولات منذ 2019؟"],
    ),
    ("whether no rounds not attended by lebanon", &["هل حضر لبنان جميع الجولات؟"]),
    ("rounds attended by united-nations; last 1", &["متى توقفت الأمم المتحدة عن حضور الجولات؟"]),
    ("rounds attended by united-states; last 1", &["منذ متى لم تحضر أمريكا الجولات؟"]),
    ("whether events being astana-14 and attended by lebanon", &["حضر لبنان الجولة 14؟"]),
    (
        "whether events being astana-03 and declined by syrian-armed-opposition",
        &["قاطعت المعارضة الجولة الثالثة؟"],
    ),
    ("provisions of (documents at (summits at tehran; last 1))", &["شو قرروا بقمة طهران الأخيرة؟"]),
    ("events being astana-20; most length", &["أديش مدة الجولة 20"]),
    (
        "bilaterals attended by syrian-armed-opposition and attended by united-states",
        &["لقاءات المعارضة مع الأمريكيين"],
    ),
    ("places of (rounds); most events among (rounds); first 10", &["ترتيب المدن حسب عدد الجولات"]),
    ("commitments owed by russia and owed to turkey", &["وعود روسيا لتركيا"]),
    ("commitments owed to united-nations", &["الالتزامات تجاه الأمم المتحدة"]),
    (
        "rounds attended by iran and attended by russia and not attended by turkey",
        &["جولات إيران روسيا بدون تركيا"],
    ),
    (
        "technical-meetings later than astana-03 and earlier than astana-06",
        &["الاجتماعات الفنية بين الجولة 3 والجولة 6"],
    ),
    (
        "rounds missed by united-states",
        &["ما هي الجولات التي غابت عنها الولايات المتحدة رغم دعوتها؟"],
    ),
    ("longest gap between rounds", &["ما أطول فترة انقطاع بين جولتين متتاليتين؟"]),
    (
        "rounds led by ayman-sousan for syria and attended by icrc",
        &["ما الجولات التي ترأس فيها أيمن سوسان وفد الحكومة السورية بحضور ممثل عن الصليب الأحمر؟"],
    ),
    ("documents in 2018-34", &["أرجو بيان الوثائق الصادرة خلال الربع الثاني من 2018"]),
    (
        "provisions of (documents of kind joint_statement and at (events in 2022)) and with act condemns",
        &["ماذا أدان المشاركون في بيانات 2022؟"],
    ),
    ("meetings represented by nursultan-nazarbayev", &["لقاءات نزارباييف مع رؤساء الوفود"]),
    ("summits represented by hassan-rouhani", &["كم قمة حضرها حسن روحاني وفي أي مدن؟"]),
    ("rounds attended as observer by iraq; first 1", &["متى أصبح العراق مراقباً؟"]),
    ("count of ministerials in 2018", &["كم مرة اجتمع وزراء خارجية الدول الضامنة في 2018؟"]),
    (
        "meetings later than (summits at sochi) and earlier than (summits at ankara)",
        &["الاجتماعات بين قمتي سوتشي وأنقرة"],
    ),
    (
        "documents spoken by alexander-lavrentiev and at (events later than astana-13)",
        &["ماذا قال لافرنتييف بعد الجولة 13؟"],
    ),
    ("rounds not adopting (documents of kind joint_statement)", &["الجولات التي لم يصدر عنها بيان"]),
    (
        "people serving for syrian-armed-opposition at astana-01",
        &["من هم المشاركون من المعارضة في الجولة الأولى؟"],
    ),
    ("whether rounds at tehran", &["هل استضافت طهران أي جولة؟"]),
    ("rounds lasting 3", &["الجولات التي استمرت ثلاثة أيام"]),
    (
        "documents of kind joint_statement and containing (provisions mentioning (places being golan)) and since 2018 and until 2020",
        &["ما هي البيانات الصادرة بين 2018 و2020 التي تذكر الجولان؟"],
    ),
    (
        "whether documents of kind joint_statement and at astana-09",
        &["هل يوجد بيان مشترك للجولة التاسعة؟"],
    ),
    ("summits; last 3", &["آخر ثلاث قمم"]),
    ("people serving for iran at astana-04", &["من حضر من إيران الجولة 4"]),
];
