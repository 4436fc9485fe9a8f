//! Questions in Arabic, by what they mean.

use super::meanings_are_read;

#[test]
fn arabic_questions_read_as_what_they_mean() {
    meanings_are_read(CASES);
}

const CASES: &[(&str, &[&str])] = &[
    // Participation.
    ("rounds attended by iran", &["ما هي الجولات التي حضرتها إيران؟"]),
    ("rounds attended by turkey", &["الجولات اللي حضرتها تركيا"]),
    ("rounds attended by united-nations", &["جولات شاركت فيها الأمم المتحدة"]),
    ("rounds attended by iraq", &["أرني الجولات التي شارك فيها العراق من فضلك"]),
    ("rounds attended by lebanon", &["أريد قائمة بالجولات التي حضرها لبنان"]),
    ("rounds attended by jordan", &["الجولات بمشاركة الأردن", "الجُولاتُ بِحُضُورِ الأُرْدُنّ"]),
    ("meetings attended by qatar", &["الاجتماعات بحضور قطر"]),
    ("rounds attended by iraq and attended by lebanon", &["الجولات التي حضرها العراق ولبنان"]),
    (
        "rounds attended by iraq and attended by lebanon and attended by jordan",
        &["الجولات التي حضرها كل من العراق ولبنان والأردن"],
    ),
    ("rounds (attended by iraq or attended by lebanon)", &["الجولات التي حضرها العراق أو لبنان"]),
    (
        "rounds attended by iran and not attended by united-states",
        &["الجولات التي حضرتها إيران ولم تحضرها أمريكا"],
    ),
    (
        "rounds attended by jordan and not attended by lebanon",
        &["الجولات التي شارك فيها الأردن دون لبنان"],
    ),
    ("rounds not attended by jordan", &["الجولات التي لم يحضرها الأردن"]),
    ("rounds not attended by united-nations", &["جولات بدون الأمم المتحدة"]),
    ("rounds missed by syrian-armed-opposition", &["الجولات التي غابت عنها المعارضة"]),
    (
        "rounds declined by syrian-armed-opposition",
        &[
            "الجولات التي قاطعتها المعارضة المسلحة",
            "أي جولة قاطعتها فصائل المعارضة؟",
            "أي الجولات رفضت المعارضة حضورها؟",
            "الجولات التي رفضت المشاركة فيها المعارضة السورية",
        ],
    ),
    (
        "meetings attended by only (parties being russia or being iran)",
        &["الاجتماعات التي حضرتها روسيا وإيران فقط"],
    ),
    ("rounds attended as observer by iraq", &["الجولات التي شارك فيها العراق كمراقب"]),
    (
        "rounds attended as observer by united-nations",
        &["الجولات التي شاركت فيها الأمم المتحدة بصفة مراقب"],
    ),
    ("rounds represented by staffan-de-mistura", &["الجولات التي حضرها ستيفان دي ميستورا"]),
    ("meetings represented by sergey-lavrov", &["الاجتماعات التي شارك فيها لافروف"]),
    ("rounds attended by iraq; first 1", &["أول جولة حضرها العراق"]),
    ("rounds attended as observer by jordan; first 1", &["ما أول جولة شارك فيها الأردن كمراقب؟"]),
    ("rounds attended by lebanon; first 1", &["الجولة الأولى التي حضرها لبنان"]),
    ("rounds attended by united-states; last 1", &["آخر جولة شاركت فيها الولايات المتحدة"]),
    // Parties at events.
    ("parties attending astana-03", &["من حضر الجولة الثالثة؟"]),
    ("parties attending astana-16", &["من شارك في الجولة الـ16"]),
    ("states attending astana-14", &["الدول التي حضرت الجولة ١٤"]),
    ("states attending astana-09", &["الدول المشاركة في الجولة رقم 9"]),
    ("parties missing astana-03", &["من لم يحضر الجولة الثالثة", "من غاب عن الجولة 3؟"]),
    ("parties declining astana-03", &["من قاطع الجولة الثالثة؟"]),
    (
        "parties attending as observer at astana-21",
        &["المراقبون في الجولة الحادية والعشرين", "من هم المراقبون في الجولة الحادية والعشرون"],
    ),
    ("states attending as observer at astana-21", &["الدول المراقبة في الجولة ٢١"]),
    ("parties attending as observer at astana-13", &["مراقبو الجولة الـ 13"]),
    (
        "parties attending as guarantor at (events of process astana-process)",
        &["الضامنون لمسار أستانا"],
    ),
    ("states attending as guarantor at (events)", &["من هي الدول الضامنة؟"]),
    ("parties attending as mediator at astana-01", &["الوسطاء في الجولة الأولى"]),
    (
        "parties of kind intergovernmental and attending astana-19",
        &["المنظمات المشاركة في الجولة 19"],
    ),
    ("parties hosting astana-10", &["من استضاف الجولة العاشرة؟"]),
    ("states hosting astana-15", &["ما هي الدولة المضيفة للجولة 15"]),
    ("states hosting (summits)", &["الدول التي استضافت القمم الثلاثية"]),
    (
        "states attending (rounds); most events attending (rounds); first 10",
        &["أكثر الدول حضوراً للجولات"],
    ),
    // Heads and people.
    (
        "people leading for russia at astana-21 or serving as chair for russia at astana-21",
        &["من ترأس الوفد الروسي في الجولة الحادية والعشرين؟"],
    ),
    (
        "people leading for turkey at astana-20 or serving as chair for turkey at astana-20",
        &["من كان رئيس الوفد التركي في الجولة ٢٠"],
    ),
    (
        "people leading for syrian-armed-opposition at (rounds) or serving as chair for syrian-armed-opposition at (rounds)",
        &["رؤساء وفد المعارضة في الجولات"],
    ),
    (
        "people leading for syria at astana-08 or serving as chair for syria at astana-08",
        &["من قاد وفد النظام السوري في الجولة الثامنة"],
    ),
    (
        "people leading for kazakhstan at astana-21 or serving as chair for kazakhstan at astana-21",
        &["من مثل كازاخستان في الجولة 21؟"],
    ),
    (
        "people leading for united-nations at astana-12 or serving as chair for united-nations at astana-12",
        &["ممثل الأمم المتحدة في الجولة الثانية عشرة"],
    ),
    (
        "people leading for iran at astana-05 or serving as chair for iran at astana-05",
        &["من رأس وفد إيران إلى الجولة الخامسة؟"],
    ),
    (
        "people leading for syria at astana-01 or serving as chair for syria at astana-01",
        &["رئيس وفد الحكومة السورية في الجولة الأولى"],
    ),
    ("rounds led by bashar-al-jaafari", &["الجولات برئاسة بشار الجعفري"]),
    (
        "rounds led by ahmad-toma for syrian-armed-opposition",
        &["الجولات التي ترأس فيها أحمد طعمة وفد المعارضة"],
    ),
    (
        "rounds led by bashar-al-jaafari for syria and before 2018",
        &["الجولات التي كان فيها الجعفري رئيسا لوفد الحكومة قبل عام 2018"],
    ),
    (
        "people leading for russia at (events) or serving as chair for russia at (events); most days leading for russia at (events); first 10",
        &["أطول رئيس وفد بقاءً لروسيا"],
    ),
    ("people meeting bassam-sabbagh at astana-21", &["من التقى بسام صباغ في الجولة 21؟"]),
    (
        "people meeting alexander-lavrentiev at astana-21",
        &["مع من اجتمع لافرنتييف في الجولة الحادية والعشرين"],
    ),
    ("people meeting ali-asghar-khaji at astana-21", &["بمن التقى علي أصغر خاجي في الجولة 21"]),
    ("people serving for iran at astana-13", &["أعضاء الوفد الإيراني في الجولة 13"]),
    // Place and host.
    ("rounds at sochi", &["الجولات التي عقدت في سوتشي", "أي الجولات انعقدت بسوتشي؟"]),
    (
        "rounds not in country kazakhstan",
        &["الجولات المنعقدة خارج كازاخستان", "الجولات التي لم تعقد في كازاخستان"],
    ),
    ("summits at ankara", &["القمم التي استضافتها أنقرة"]),
    ("summits hosted by turkey", &["القمم التي استضافتها تركيا"]),
    ("meetings hosted by iran", &["الاجتماعات باستضافة إيران"]),
    ("meetings at geneva", &["لقاءات في جنيف"]),
    ("rounds at astana and in 2019-03-23/2022-09-16", &["الجولات التي عقدت في نور سلطان"]),
    ("places of (summits)", &["المدن التي استضافت القمم"]),
    // Time.
    ("rounds in 2017", &["الجولات في عام 2017"]),
    ("rounds in 2018", &["جولات سنة ٢٠١٨"]),
    ("rounds since 2020", &["الجولات منذ 2020"]),
    ("rounds since 2022", &["الجولات منذ عام 2022 م"]),
    ("summits before 2019", &["القمم قبل عام 2019"]),
    ("rounds after 2021", &["الجولات بعد عام ٢٠٢١"]),
    ("rounds until 2018", &["الجولات حتى نهاية 2018"]),
    ("rounds since 2018 and until 2020", &["الجولات بين عامي 2018 و2020"]),
    ("rounds since 2018 and until 2019", &["الجولات من عام 2018 إلى عام 2019"]),
    (
        "rounds since 2017-01 and until 2017-06",
        &["الجولات في الفترة بين كانون الثاني 2017 وحزيران 2017"],
    ),
    ("meetings since 2018-01 and until 2018-03", &["الاجتماعات من يناير 2018 حتى مارس 2018"]),
    ("rounds in 2023-41", &["الجولات في النصف الثاني من عام 2023"]),
    ("rounds in 2018-40", &["جولات النصف الأول لعام 2018"]),
    ("meetings in 2017-33", &["الاجتماعات في الربع الأول من 2017"]),
    ("meetings in 2019-35", &["الاجتماعات خلال الربع الثالث من عام ٢٠١٩"]),
    ("events in 2017-11", &["الأحداث في تشرين الثاني 2017", "أحداث شهر تشرين ثاني 2017"]),
    ("rounds (in 2018 or in 2019)", &["الجولات في عامي 2018 و2019"]),
    ("rounds in 2022-06", &["ما الجولات التي عقدت في يونيو 2022"]),
    (
        "meetings later than (summits at tehran and in 2022) and earlier than astana-21",
        &["اللقاءات بين قمة طهران عام 2022 والجولة 21"],
    ),
    ("events being astana-05", &["متى عقدت الجولة الخامسة؟"]),
    ("events being astana-15", &["متى وأين عقدت الجولة 15؟"]),
    ("events being astana-10", &["أين عقدت الجولة العاشرة"]),
    ("events being summit-2017-11-22-sochi", &["متى كانت القمة الثلاثية الأولى"]),
    // Series.
    ("rounds; last 1", &["آخر جولة", "الجولة الأخيرة"]),
    ("rounds of process astana-process; first 1", &["ما هي أول جولة من محادثات أستانا؟"]),
    ("rounds; last 3", &["آخر ثلاث جولات", "الجولات الثلاث الأخيرة"]),
    ("rounds; first 5", &["أول خمس جولات"]),
    ("rounds; last 2", &["آخر جولتين"]),
    ("rounds later than astana-20; first 1", &["الجولة التالية للجولة 20"]),
    ("rounds earlier than astana-20; last 1", &["الجولة السابقة للجولة العشرين"]),
    ("rounds later than astana-17; first 1", &["الجولة التي تلت الجولة السابعة عشرة"]),
    ("rounds earlier than (summits at tehran); last 1", &["الجولة التي سبقت قمة طهران"]),
    ("rounds later than astana-20", &["الجولات بعد الجولة العشرين"]),
    ("parties attending (rounds; last 1)", &["من حضر الجولة الأخيرة؟"]),
    ("parties attending as observer at (rounds; last 1)", &["المراقبون في آخر جولة"]),
    // Counting.
    ("count of rounds in 2021", &["كم جولة عقدت في عام 2021؟"]),
    (
        "count of rounds attended by united-states",
        &["كم عدد الجولات التي حضرتها الولايات المتحدة", "كم مرة حضرت أمريكا الجولات؟"],
    ),
    ("count of rounds", &["عدد الجولات"]),
    (
        "count of rounds led by bashar-al-jaafari for syria",
        &["كم مرة ترأس الجعفري وفد الحكومة في الجولات؟"],
    ),
    ("count of summits after 2018", &["كم قمة ثلاثية عقدت بعد 2018"]),
    ("count of rounds later than astana-20", &["كم جولة عقدت بعد الجولة 20"]),
    ("count of states attending astana-16", &["كم دولة شاركت في الجولة 16؟"]),
    ("count of parties attending as observer at astana-21", &["كم عدد المراقبين في الجولة 21؟"]),
    ("days from astana-14 to astana-15", &["كم يوماً بين الجولة 14 والجولة 15؟"]),
    ("days from astana-20 to astana-21", &["كم يوما مر بين الجولتين العشرين والحادية والعشرين"]),
    ("days from astana-01 to astana-02", &["كم عدد الأيام بين الجولة الأولى والجولة الثانية"]),
    // Documents and provisions.
    ("provisions of (documents at astana-21)", &["ماذا اتُّفق عليه في الجولة 21؟"]),
    ("provisions of (documents at astana-18)", &["على ماذا اتفقت الأطراف في الجولة ١٨"]),
    ("provisions of (documents at astana-16)", &["ما نتائج الجولة السادسة عشرة؟"]),
    (
        "provisions of (documents at astana-20) and about detainees",
        &["ماذا اتفقت الدول الضامنة في الجولة 20 بشأن المعتقلين"],
    ),
    (
        "provisions of (documents at astana-19) and about constitutional-committee",
        &["ماذا قالت الجولة 19 عن اللجنة الدستورية"],
    ),
    ("provisions about refugees-return", &["بنود عن عودة اللاجئين"]),
    (
        "provisions of (documents at astana-10) and about idlib-area",
        &["البنود المتعلقة بإدلب في الجولة 10"],
    ),
    ("provisions mentioning (parties being israel)", &["البنود التي تذكر إسرائيل"]),
    (
        "provisions of (documents at astana-21) and about oil-revenue",
        &["بنود الجولة الـ21 حول النفط"],
    ),
    (
        "documents of kind joint_statement and containing (provisions citing unscr-2254)",
        &[
            "البيانات التي تستند إلى القرار 2254",
            "ما البيانات التي تشير إلى قرار مجلس الأمن رقم 2254؟",
        ],
    ),
    ("documents of kind joint_statement and at astana-21", &["البيان الختامي للجولة 21"]),
    ("documents of kind joint_statement and in 2019", &["بيانات عام 2019"]),
    ("documents of kind memorandum", &["مذكرات التفاهم"]),
    ("documents at astana-04", &["وثائق الجولة الرابعة"]),
    (
        "documents of kind joint_statement and containing (provisions mentioning (parties being qatar))",
        &["البيانات المشتركة التي تذكر قطر"],
    ),
    ("topics of (provisions of (documents at astana-12))", &["مواضيع الجولة 12"]),
    ("documents of kind remarks and spoken by alexander-lavrentiev", &["تصريحات لافرنتييف"]),
    // Commitments.
    ("commitments made at astana-21", &["تعهدات الجولة 21"]),
    (
        "commitments with verdict missed",
        &["التعهدات التي لم تنفذ", "الوعود التي لم يتم الوفاء بها", "الالتزامات غير المنفذة"],
    ),
    ("commitments with verdict kept", &["التزامات أوفي بها"]),
    (
        "commitments made at astana-20 and with verdict kept_late",
        &["التعهدات المتأخرة من الجولة 20", "تعهدات الجولة العشرين التي نفذت متأخرة"],
    ),
    ("commitments due in 2023", &["التعهدات المستحقة في عام 2023"]),
    ("commitments owed by iran", &["وعود إيران"]),
    ("count of commitments with verdict missed", &["كم عدد الوعود التي لم تنفذ"]),
    ("commitments made at astana-17", &["بماذا وعدت الدول الضامنة في الجولة 17"]),
    // Comparison, sources, disputes, yes or no.
    ("comparison of events being astana-20 or being astana-21", &["قارن بين الجولة 20 والجولة 21"]),
    (
        "comparison of events being astana-01 or being astana-02",
        &["مقارنة بين الجولتين الأولى والثانية"],
    ),
    (
        "comparison of events being astana-20 or being astana-22",
        &["ما الفرق بين الجولة 20 والجولة 22؟"],
    ),
    ("sources for (events being astana-21)", &["مصادر الجولة 21"]),
    ("sources for (events being astana-07)", &["ما هي المصادر عن الجولة السابعة؟"]),
    ("disputes about (events being astana-21)", &["علامَ تختلف المصادر حول الجولة 21؟"]),
    ("disputes about (events being astana-03)", &["ما التناقضات بين المصادر بشأن الجولة الثالثة"]),
    ("whether events being astana-03 and attended by iran", &["هل حضرت إيران الجولة الثالثة؟"]),
    ("whether events being astana-02 and attended by jordan", &["هل شارك الأردن في الجولة ٢؟"]),
    (
        "whether events being astana-02 and represented by staffan-de-mistura",
        &["هل شارك دي ميستورا في الجولة الثانية"],
    ),
    ("whether events being astana-15 and at sochi", &["هل عقدت الجولة 15 في سوتشي؟"]),
    // Kinds of events.
    ("bilaterals part of astana-17", &["اللقاءات الثنائية في الجولة الـ17"]),
    ("exchanges", &["عمليات تبادل المعتقلين"]),
    ("ministerials since 2018", &["اجتماعات وزراء الخارجية منذ 2018"]),
    ("summits", &["القمم الثلاثية"]),
    ("working-groups in 2019", &["اجتماعات مجموعة العمل في عام 2019"]),
    ("committee-sessions", &["دورات اللجنة الدستورية"]),
    // Of all kinds.
    ("count of rounds in 2019", &["كم عدد الجولات التي عُقدت في عام 2019؟"]),
    (
        "people leading for syrian-armed-opposition at astana-07 or serving as chair for syrian-armed-opposition at astana-07",
        &["من كان رئيس وفد المعارضة في الجولة السابعة؟"],
    ),
    (
        "whether events being astana-02 and attended by united-states",
        &["هل شاركت الولايات المتحدة في الجولة الثانية؟"],
    ),
    ("events being astana-13", &["متى انعقدت الجولة الثالثة عشرة من محادثات أستانا؟"]),
    ("events being astana-15", &["أين عقدت الجولة الخامسة عشرة؟"]),
    (
        "rounds attended as observer by lebanon; first 1",
        &["ما هي أول جولة شارك فيها لبنان كمراقب؟"],
    ),
    ("states attending astana-17", &["الدول المشاركة في الجولة 17"]),
    ("summits after 2018", &["أرني جميع القمم الثلاثية بعد عام 2018"]),
    ("rounds not attended by united-nations", &["ما هي الجولات التي لم تشارك فيها الأمم المتحدة؟"]),
    (
        "provisions of (documents at astana-20) and about refugees-return",
        &["على ماذا اتفق الأطراف في الجولة 20 بخصوص عودة اللاجئين؟"],
    ),
    (
        "provisions of (documents at astana-18) and about constitutional-committee",
        &["البنود المتعلقة باللجنة الدستورية في الجولة 18"],
    ),
    ("days from astana-20 to astana-21", &["كم يوماً يفصل بين الجولة 20 والجولة 21؟"]),
    ("comparison of events being astana-19 or being astana-20", &["قارن بين الجولتين 19 و20"]),
    ("commitments with verdict missed", &["ماهي التعهدات التي لم يتم الوفاء بها؟"]),
    (
        "people meeting alexander-lavrentiev at astana-22",
        &["من التقى ألكسندر لافرنتييف في الجولة 22؟"],
    ),
    ("meetings hosted by turkey", &["الاجتماعات التي استضافتها تركيا"]),
    (
        "rounds led by bashar-al-jaafari for syria",
        &["الجولات التي ترأس فيها بشار الجعفري وفد الحكومة السورية"],
    ),
    ("sources for (events being astana-10)", &["مصادر الجولة العاشرة"]),
    ("parties declining astana-03", &["من رفض المشاركة في الجولة الثالثة؟"]),
    ("rounds since 2020 and until 2022", &["الجولات بين 2020 و 2022"]),
    ("documents of kind joint_statement and at (summits)", &["البيانات الصادرة عن القمم الثلاثية"]),
    ("bilaterals part of astana-16", &["اللقاءات الثنائية في الجولة 16"]),
    (
        "states attending (rounds); most events attending (rounds); first 10",
        &["أكثر الدول مشاركة في جولات أستانا"],
    ),
    (
        "whether events being astana-01 and represented by staffan-de-mistura",
        &["هل حضر ستيفان دي ميستورا الجولة الأولى؟"],
    ),
    ("rounds in 2018-40", &["الجولات المنعقدة في النصف الأول من عام 2018"]),
    (
        "provisions of (documents at (summits at tehran and in 2022))",
        &["ما الذي اتفقت عليه الدول الضامنة في قمة طهران عام 2022؟"],
    ),
    ("exchanges in 2019", &["عمليات تبادل المعتقلين في 2019"]),
    (
        "people leading for united-nations at astana-19 or serving as chair for united-nations at astana-19",
        &["من مثّل الأمم المتحدة في الجولة التاسعة عشرة"],
    ),
    (
        "rounds earlier than (summits at sochi and in 2019); last 1",
        &["ما هي الجولة التي سبقت قمة سوتشي 2019؟"],
    ),
    // Offices, days, ranges, the most and the first.
    (
        "people holding (offices of iran and with level minister and titled \"minister foreign\" and not titled \"deputy\")",
        &["من شغل منصب وزير خارجية إيران؟"],
    ),
    (
        "people holding (offices of russia and with level minister and titled \"minister foreign\" and not titled \"deputy\" and in 2019)",
        &["من كان وزير خارجية روسيا في عام 2019"],
    ),
    ("offices by bashar-al-jaafari", &["ما المناصب التي شغلها بشار الجعفري؟"]),
    ("provisions mentioning (parties being qatar); first 1", &["متى ذُكرت قطر لأول مرة؟"]),
    (
        "documents of kind joint_statement and containing (provisions about constitutional-committee); first 1",
        &["أول ذكر للجنة الدستورية في البيانات"],
    ),
    ("rounds attended by iraq; first 1", &["متى حضر العراق لأول مرة؟"]),
    ("count of rounds attended by united-states", &["كم مرة شاركت الولايات المتحدة؟"]),
    ("events in 2024-01-24", &["ماذا حدث في 24 يناير 2024؟"]),
    ("meetings in 2024-01-24", &["الاجتماعات في 24 كانون الثاني 2024"]),
    ("rounds numbered from 15 up-to 18", &["الجولات من 15 إلى 18"]),
    ("events being astana-18 or being astana-19 or being astana-20", &["الجولات 18 و19 و20"]),
    ("places of (rounds); most events among (rounds); first 10", &["أكثر المدن استضافة للجولات"]),
    (
        "topics of (provisions of (documents of kind joint_statement)); most provisions; first 10",
        &["أكثر المواضيع تكرارا في البيانات"],
    ),
    ("rounds; most length; first 10", &["أطول جولة"]),
    ("rounds; most parties attending; first 10", &["الجولة التي شهدت أكبر عدد من المشاركين"]),
    (
        "rounds attended as guarantor by every (parties attending as guarantor at (events))",
        &["الجولات التي حضرتها كل الدول الضامنة"],
    ),
    ("summits attended as observer by (parties)", &["القمم التي حضرها مراقبون"]),
    ("sides of bilaterals part of astana-21", &["من التقى من في الجولة 21؟"]),
    (
        "people meeting (people serving for russia at astana-21) at astana-21",
        &["مع من التقى الوفد الروسي في الجولة 21"],
    ),
    ("people serving for jordan at astana-12", &["من حضر عن الأردن في الجولة 12"]),
    (
        "bilaterals attended by iran and attended by russia and in 2017",
        &["اللقاءات الثنائية بين إيران وروسيا في عام 2017"],
    ),
    (
        "rounds not attended by united-states and not attended by jordan",
        &["الجولات التي لم تحضرها لا أمريكا ولا الأردن"],
    ),
    ("bilaterals with mode telephone", &["اللقاءات الثنائية عبر الهاتف"]),
    ("summits with mode video", &["القمة التي عقدت عبر الفيديو"]),
    // As people talk.
    ("rounds attended by jordan", &["في أي جولات شارك الأردن؟"]),
    ("rounds attended by iran", &["كانت إيران حاضرة في أي جولات"]),
    ("rounds led by riad-haddad for syria", &["الجولات التي مثّل فيها رياض حداد سوريا"]),
    (
        "rounds attended by iran and attended by russia and attended by turkey",
        &["ما هي الجولات الي حضرتها ايران وروسيا وتركيا"],
    ),
    ("parties attending astana-05", &["بدي أعرف مين حضر الجولة 5"]),
    ("provisions of (documents at astana-15)", &["شو اتفقوا بالجولة 15"]),
    ("events being astana-10", &["وين صارت الجولة 10"]),
    ("summits; last 1", &["إمتى كانت آخر قمة", "القمة الأخيرة"]),
    ("events being astana-07", &["أستانا 7"]),
    ("parties attending astana-08", &["اجتماع أستانا الثامن من شارك فيه"]),
    (
        "people leading for syrian-armed-opposition at astana-18 or serving as chair for syrian-armed-opposition at astana-18",
        &["من هم ممثلو المعارضة في الجولة الثامنة عشر"],
    ),
    ("events being astana-18", &["الجولة الثامنة عشر متى كانت"]),
    ("parties attending as observer at astana-22", &["الجولة ال ٢٢ المراقبين"]),
    ("events being astana-22", &["ما هو موعد الجولة 22 ومكانها"]),
    ("count of rounds missed by jordan", &["كم جولة غاب عنها الأردن"]),
    ("states missing astana-01", &["الدول التي لم تحضر الجولة الأولى"]),
    (
        "states missing as observer at astana-13",
        &["من الذي لم يشارك في الجولة 13 من الدول المراقبة"],
    ),
    ("states attending as observer at astana-15", &["الدول المراقبة التي حضرت الجولة 15"]),
    (
        "parties attending (summits at sochi and in 2019)",
        &["من حضر القمة الثلاثية في سوتشي عام 2019"],
    ),
    ("events being summit-2018-09-07-tehran", &["القمة الثلاثية الثالثة أين عقدت"]),
    ("count of summits", &["كم قمة عقدت"]),
    ("count of summits hosted by iran", &["كم قمة استضافتها إيران"]),
    (
        "commitments made at (summits at tehran and in 2022)",
        &["ما الوعود التي قطعت في قمة طهران 2022"],
    ),
    ("commitments made at astana-17", &["ما مصير التعهدات التي قطعت في الجولة 17"]),
    (
        "commitments made at (events since 2019) and owed by (parties attending as guarantor at (events)) and with verdict missed",
        &["تعهدات الضامنين غير المنفذة منذ 2019"],
    ),
    (
        "provisions of (documents of kind joint_statement and at astana-20) and mentioning (parties being israel)",
        &["ماذا ورد في بيان الجولة 20 عن إسرائيل"],
    ),
    ("documents of kind joint_statement and at astana-22", &["نص البيان الختامي للجولة 22"]),
    (
        "topics of (provisions of (documents at astana-11))",
        &["ما المواضيع التي نوقشت في الجولة 11"],
    ),
    (
        "points side by side of events being astana-19 or being astana-20",
        &["قارن بيان الجولة 19 ببيان الجولة 20", "الفرق بين بياني الجولة 19 و 20"],
    ),
    ("provisions about oil-revenue; first 1", &["متى ظهر موضوع النفط أول مرة"]),
    ("meetings attended by iraq; first 1", &["منذ متى يشارك العراق في المحادثات"]),
    (
        "count of rounds led by bashar-al-jaafari for syria",
        &["كم جولة قاد فيها بشار الجعفري وفد النظام"],
    ),
    (
        "people leading for iran at (events since 2017) or serving as chair for iran at (events since 2017)",
        &["رؤساء وفود إيران منذ 2017"],
    ),
    (
        "count of rounds led by alexander-lavrentiev for russia",
        &["عدد المرات التي ترأس فيها لافرنتييف الوفد الروسي"],
    ),
    ("events being astana-12", &["أعطني كل ما تعرفه عن الجولة 12"]),
    ("days from astana-08 to astana-09", &["ما المدة بين الجولة 8 والجولة 9"]),
    ("rounds at sochi", &["متى عقدت الجولات في سوتشي"]),
    ("meetings at moscow and in 2022", &["الاجتماعات في موسكو خلال 2022"]),
    // What texts do.
    (
        "documents of kind joint_statement and containing (provisions with act condemns and about israeli-strikes)",
        &["البيانات التي تدين الهجمات الإسرائيلية"],
    ),
    ("provisions of (documents at astana-20) and with act condemns", &["ماذا أدانت الجولة 20"]),
    ("provisions with act calls and about sanctions", &["البنود التي تدعو إلى رفع العقوبات"]),
    (
        "provisions with act condemns and mentioning (parties being israel)",
        &["البنود التي تدين إسرائيل"],
    ),
    // Anew.
    ("count of rounds attended as observer by iraq", &["في كم جولة شارك العراق بصفة مراقب؟"]),
    (
        "people leading for iran at (rounds in 2018) or serving as chair for iran at (rounds in 2018)",
        &["اذكر لي أسماء رؤساء الوفد الإيراني في الجولات التي عقدت عام 2018"],
    ),
    (
        "people leading for jordan at astana-06 or serving as chair for jordan at astana-06",
        &["من ناب عن الأردن في الجولة السادسة؟"],
    ),
    ("rounds (in 2021 or in 2022)", &["الجولات التي عُقدت خلال العامين 2021 و2022"]),
    (
        "rounds later than (summits at ankara and in 2019); first 1",
        &["ما الجولة التي أعقبت قمة أنقرة عام 2019؟"],
    ),
    (
        "whether events being astana-12 and attended by unhcr",
        &["هل حضرت مفوضية شؤون اللاجئين الجولة الثانية عشرة؟"],
    ),
    ("places of summit-2019-09-16-ankara", &["في أي مدينة عقدت القمة الثلاثية الخامسة؟"]),
    (
        "documents of kind joint_statement and containing (provisions about idlib-area)",
        &["ما البيانات التي تطرقت إلى وضع إدلب؟"],
    ),
    (
        "count of documents of kind joint_statement and containing (provisions citing unscr-2254)",
        &["عدد البيانات التي تستند إلى القرار 2254"],
    ),
    (
        "provisions of (documents of kind joint_statement and at astana-14) and about sanctions",
        &["ماذا نص عليه بيان الجولة الرابعة عشرة بشأن العقوبات؟"],
    ),
    ("parties issuing memorandum-2018-09-17-idlib", &["من وقّع مذكرة سوتشي؟"]),
    ("states missing astana-09", &["الدول التي غابت عن الجولة التاسعة"]),
    ("count of bilaterals part of astana-17", &["كم لقاء ثنائيا جرى على هامش الجولة 17؟"]),
    (
        "meetings attended by russia and attended by syrian-armed-opposition",
        &["ما هي اللقاءات التي جمعت روسيا والمعارضة السورية؟"],
    ),
    (
        "people leading for turkey at astana-12 or serving as chair for turkey at astana-12",
        &["مين كان رئيس وفد تركيا بالجولة 12"],
    ),
    ("rounds attended by icrc", &["جولات حضرها الصليب الأحمر"]),
    ("ministerials; last 1", &["آخر اجتماع لوزراء الخارجية"]),
    ("meetings at doha", &["اجتماعات الدوحة"]),
    ("parties attending (congresses at sochi)", &["من شارك في مؤتمر سوتشي؟"]),
    ("provisions of (documents at summit-2018-09-07-tehran)", &["ماذا قررت القمة الثالثة"]),
    ("summits hosted by russia; first 1", &["أول قمة استضافتها روسيا"]),
    ("rounds not at astana", &["الجولات التي لم تعقد في أستانا"]),
    (
        "commitments made at astana-18 and owed by (parties attending as guarantor at (events)) and with verdict kept",
        &["هل أوفت الدول الضامنة بتعهداتها في الجولة 18؟"],
    ),
    ("commitments with verdict not_yet_due", &["التعهدات التي لم يحن موعدها"]),
    (
        "places of (meetings); most events among (meetings); first 10",
        &["ما هي أكثر المدن التي استضافت اجتماعات؟"],
    ),
    (
        "comparison of events being astana-21 or being astana-22",
        &["قارن الجولة الحادية والعشرين بالجولة الثانية والعشرين"],
    ),
    (
        "people leading at (rounds; last 1) or serving as chair at (rounds; last 1)",
        &["من ترأس الوفود في آخر جولة؟"],
    ),
    ("disputes about (events being astana-04)", &["على ماذا اختلفت المصادر في الجولة الرابعة؟"]),
];
