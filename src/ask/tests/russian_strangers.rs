//! Questions in Russian of people who have never seen the grammar, by what they mean.

use super::meanings_are_read;

#[test]
fn russian_questions_of_strangers_read_as_what_they_mean() {
    meanings_are_read(CASES);
}

const CASES: &[(&str, &[&str])] = &[
    ("rounds attended by iran and in 2019", &["Иран раунды 2019"]),
    ("rounds at astana; first 1", &["когда был первый раунд в астане?"]),
    (
        "people leading for russia at astana-14 or serving as chair for russia at astana-14",
        &["Кто возглавлял российскую делегацию на 14-м раунде?"],
    ),
    ("summits at tehran", &["все саммиты в Тегеране"]),
    ("people being ali-asghar-khaji", &["Кто такой Али Асгар Хаджи?"]),
    (
        "parties attending as guarantor at (events of process astana-process)",
        &["Назовите страны-гаранты астанинского формата"],
    ),
    (
        "rounds attended by iraq and attended by lebanon",
        &["В каких раундах участвовали и Ирак, и Ливан?"],
    ),
    (
        "meetings missed by united-states",
        &["США были приглашены, но не приехали — на какие встречи?"],
    ),
    (
        "rounds not attended by united-states and after 2018-05",
        &["Покажи раунды без американцев после мая 2018"],
    ),
    (
        "whether events being astana-17 and represented by geir-pedersen",
        &["Присутствовал ли Педерсен на 17-м раунде?"],
    ),
    (
        "people not being geir-pedersen and (leading for united-nations at astana-13 or serving as chair for united-nations at astana-13)",
        &["А кто тогда представлял ООН на тринадцатом раунде, если не Педерсен?"],
    ),
    (
        "people leading for syria at (events) or serving as chair for syria at (events); most events leading for syria at (events); first 10",
        &["Кто чаще всех руководил делегацией Сирийской Арабской Республики?"],
    ),
    (
        "rounds led by ali-asghar-khaji for iran and later than (rounds led by hossein-jaberi-ansari for iran; last 1); first 1",
        &["когда хаджи сменил ансари"],
    ),
    (
        "people holding (offices of iran and with level minister and titled \"minister foreign\" and not titled \"deputy\" and in 2022-07)",
        &["Кто был министром иностранных дел Ирана в июле 2022 года?"],
    ),
    ("offices by bashar-al-jaafari", &["Какие должности занимал Башар Джаафари и в какие годы?"]),
    (
        "whether people being sergey-lavrov and meeting staffan-de-mistura at (events in 2017-12)",
        &["Встречался ли Лавров с де Мистурой в декабре 2017-го?"],
    ),
    (
        "bilaterals attended by russia and attended by syria and in 2022",
        &["Двусторонние встречи россиян с сирийской правительственной делегацией в 2022 г."],
    ),
    (
        "provisions of (documents of kind joint_statement and at astana-15) and about idlib-area",
        &["Что говорится в совместном заявлении 15-го раунда про Идлиб?"],
    ),
    (
        "whether no documents of kind joint_statement and not containing (provisions citing unscr-2254)",
        &["Во всех ли заявлениях упоминается резолюция 2254?"],
    ),
    (
        "documents of kind joint_statement and containing (provisions about separatism); first 1",
        &["В каком заявлении впервые упомянули сепаратизм?"],
    ),
    (
        "documents containing (provisions citing memorandum-2018-09-17-idlib)",
        &["Какие документы ссылаются на сочинский меморандум от 17 сентября 2018 года?"],
    ),
    (
        "whether provisions of (documents at (events in 2021)) and with act welcomes and about detainees",
        &["Приветствовали ли гаранты обмен пленными в 2021-м, и если да, то где?"],
    ),
    (
        "rounds adopting (documents containing (provisions about oil-revenue)); first 1",
        &["С какого раунда в тексты попали нефтяные доходы?"],
    ),
    (
        "changes of topics being normalisation-turkey-syria",
        &["Когда из заявлений исчезла тема примирения Анкары и Дамаска и вернулась ли она потом?"],
    ),
    ("commitments with verdict missed", &["Какие обязательства так и не были выполнены?"]),
    ("commitments due until 2018", &["Обязательства со сроком до конца 2018 года"]),
    (
        "whether commitments settled by astana-20 and due in 2023-40 and with verdict kept",
        &["Сдержали ли слово провести 20-й раунд в первой половине 2023 г.?"],
    ),
    (
        "slippage of commitments settled by astana-05",
        &["На сколько дней опоздал пятый раунд по сравнению с объявленным сроком?"],
    ),
    ("longest gap between rounds", &["Самый длинный перерыв между раундами — сколько дней?"]),
    (
        "days from astana-13 to astana-14",
        &["Сколько времени прошло от тринадцатого раунда до четырнадцатого?"],
    ),
    (
        "events being sochi-congress-2018; most length",
        &["сколько длился Конгресс сирийского национального диалога?"],
    ),
    (
        "parties attending (meetings); most events attending (meetings); first 5",
        &["Топ-5 участников по числу посещённых встреч"],
    ),
    (
        "comparison of events being astana-01 or being astana-21",
        &["Сравни 1-й и 21-й раунды по составу участников"],
    ),
    (
        "events (of kind summit and at ankara) or being astana-10; first 1",
        &["Что было раньше: саммит в Анкаре или десятый раунд?"],
    ),
    (
        "disputes about (events being astana-02)",
        &["по каким вопросам расходятся источники о втором раунде"],
    ),
    (
        "whether disputes about (events in 2017-05) and about (parties being syrian-armed-opposition) and of column person",
        &["Есть ли противоречия насчёт руководителя оппозиционной делегации в мае 2017-го?"],
    ),
    ("rounds in 2022-40", &["какие раунды прошли в первом полугодии 2022?"]),
    ("meetings in 2024-36", &["Что происходило в четвёртом квартале 2024 года?"]),
    (
        "ministerials since 2018-09 and until 2019-03",
        &["Мероприятия с сентября 2018-го по март 2019-го на уровне министров"],
    ),
    ("rounds not in country kazakhstan", &["Раунды не в Казахстане"]),
    ("meetings with mode video", &["Что проводилось по видеосвязи?"]),
    (
        "ministerials at new-york",
        &["Министерские встречи в Нью-Йорке на полях Генассамблеи: список и даты"],
    ),
    ("technical-meetings at geneva", &["техвстречи в женеве"]),
    (
        "meetings attended as observer by jordan and not attended by united-states",
        &["На каких встречах Иордания была наблюдателем, а США — нет?"],
    ),
    (
        "rounds attended as mediator by united-nations",
        &["В каких раундах ООН значится посредником, а не наблюдателем?"],
    ),
    (
        "parties being unhcr or being icrc; most events attending (rounds)",
        &["УВКБ ООН или МККК — кто из них бывал на раундах чаще?"],
    ),
    (
        "meetings not attended by syria and in 2017/2018 and attended by every (parties attending as guarantor at (events)) and attended by only (parties attending as guarantor at (events))",
        &["Только гаранты, без сирийских сторон: какие встречи 2017–2018 гг.?"],
    ),
    (
        "whether rounds after 2020 and attended at-level deputy_minister by turkey",
        &[
            "Были ли после 2020 года раунды, где делегацию Турции возглавлял замминистра, а не посол?",
        ],
    ),
    (
        "rounds later than summit-2017-11-22-sochi and earlier than summit-2019-02-14-sochi and attended by jordan and not attended by united-states",
        &[
            "Какие раунды между первым и четвёртым саммитами прошли с участием Иордании, но без Соединённых Штатов?",
        ],
    ),
    ("whether rounds attended by egypt", &["Участвовал ли хоть раз Египет?"]),
    ("whether rounds attended by saudi-arabia and at astana", &["саудовцы в астане были?"]),
    (
        "rounds not attended by united-states and not attended by jordan",
        &["на каких раундах не было ни американцев, ни иорданцев"],
    ),
    ("count of rounds", &["сколько всего раундов прошло с начала процесса"]),
    (
        "places of (rounds); most events among (rounds); first 10",
        &["в каком городе чаще всего проводили раунды"],
    ),
    ("parties hosting (summits in 2019-09)", &["кто принимал саммит в сентябре 2019 года"]),
    (
        "people serving for turkey at astana-20",
        &["Перечислите, пожалуйста, членов турецкой делегации на двадцатом раунде"],
    ),
    (
        "rounds attended as observer by iraq; first 1",
        &["с какого раунда Ирак участвует как наблюдатель"],
    ),
    (
        "rounds represented by bassam-sabbagh; last 1",
        &["последний раунд, в котором участвовал Бассам Саббаг"],
    ),
    (
        "rounds led by alexander-lavrentiev; first 1",
        &["когда Лаврентьев впервые возглавил делегацию"],
    ),
    (
        "people leading for syrian-armed-opposition at astana-18 or serving as chair for syrian-armed-opposition at astana-18",
        &["делегация оппозиции на 18 раунде глава"],
    ),
    (
        "people leading for kazakhstan at astana-12 or serving as chair for kazakhstan at astana-12",
        &["кто от Казахстана председательствовал на 12-м раунде"],
    ),
    (
        "events being summit-2022-07-19-tehran",
        &["где и когда состоялся седьмой трёхсторонний саммит"],
    ),
    (
        "people meeting (people serving for united-nations at astana-16) at astana-16",
        &["с кем встречался спецпосланник ООН на 16-м раунде"],
    ),
    (
        "provisions of (documents at (rounds in 2022)) and about detainees",
        &["Какие решения были приняты по задержанным на раундах 2022 года?"],
    ),
    (
        "whether provisions of (documents at (events before 2020)) and with act condemns and about israeli-strikes",
        &["осуждали ли гаранты израильские удары до 2020 года"],
    ),
    (
        "documents of kind joint_statement and not containing (provisions about idlib-area)",
        &["какие заявления не упоминают Идлиб"],
    ),
    (
        "count of provisions of (documents of kind joint_statement and at astana-21)",
        &["сколько пунктов в заявлении 21-го раунда"],
    ),
    (
        "topics of (provisions); most provisions; first 10",
        &["темы, которые обсуждались чаще всего"],
    ),
    (
        "documents of kind joint_statement and containing (provisions about sanctions) and containing (provisions about refugees-return)",
        &["в каких заявлениях говорится о санкциях и о беженцах"],
    ),
    (
        "commitments owed by turkey and made by (provisions about idlib-area)",
        &["обещания Турции по Идлибу"],
    ),
    (
        "commitments made at (events in 2018) and owed by russia",
        &["какие обязательства взяла на себя Россия в 2018 году"],
    ),
    ("commitments with verdict kept_late", &["какие обещания выполнены с опозданием"]),
    ("commitments due in 2020", &["обещания, срок которых истекал в 2020 году"]),
    ("events being astana-15; most length", &["сколько дней длился 15-й раунд"]),
    ("rounds; most length; first 10", &["какой раунд был самым длинным"]),
    ("days from astana-14 to astana-15", &["какой перерыв был между 14-м и 15-м раундом"]),
    ("mean gap between rounds in 2017", &["средний интервал между раундами в 2017 году"]),
    ("rounds in 2018-24", &["раунды зимой 2018 года"]),
    ("rounds in months 7", &["раунды, прошедшие в июле"]),
    ("meetings in 2017-05-01/2017-05-15", &["что было в первой половине мая 2017"]),
    ("meetings in 2017-12-01/2017-12-10", &["встречи с 1 по 10 декабря 2017"]),
    ("states attending every (rounds)", &["страны, участвовавшие во всех раундах"]),
    ("whether no rounds not attended by iran", &["Участвовал ли Иран во всех раундах?"]),
    (
        "points side by side of events being astana-18 or being astana-19",
        &["сравни заявления 18-го и 19-го раундов"],
    ),
    (
        "comparison of events being astana-01 or being astana-22",
        &[
            "чем отличается состав участников первого и последнего раунда",
            "сравни первый и последний раунды",
        ],
    ),
    (
        "disputes about (events being astana-11) and of column date",
        &["расхождения источников о дате 11-го раунда"],
    ),
    (
        "documents of kind memorandum and at (events at sochi)",
        &["какие меморандумы были подписаны в Сочи"],
    ),
    (
        "parties issuing (documents of kind memorandum and containing (provisions about idlib-area))",
        &["кто подписал меморандум об Идлибе"],
    ),
    ("parties attending astana-16", &["Астана-16: кто был?"]),
    (
        "meetings (with status cancelled or with status postponed)",
        &["отменённые и перенесённые встречи"],
    ),
    ("meetings in 2020 and with mode video", &["встречи по видео в 2020"]),
    (
        "whether events being astana-05 and declined by syrian-armed-opposition",
        &["бойкотировала ли оппозиция пятый раунд"],
    ),
    (
        "meetings attended by turkey and attended by iran and not attended by russia",
        &["Турция и Иран без России: какие встречи"],
    ),
    ("people being faisal-mekdad", &["Кто такой Мекдад"]),
    (
        "people holding (offices of syria and with level minister and titled \"minister foreign\" and not titled \"deputy\" and in 2019-03)",
        &["глава МИД Сирии в марте 2019"],
    ),
    (
        "people leading for iran at (rounds attended by iran and later than (rounds led by hossein-jaberi-ansari for iran; last 1); first 1) or serving as chair for iran at (rounds attended by iran and later than (rounds led by hossein-jaberi-ansari for iran; last 1); first 1)",
        &["кто сменил Ансари во главе иранской делегации", "кто был преемником Ансари"],
    ),
    ("whether rounds at geneva", &["Был ли хоть один раунд в Женеве?", "был ли раунд в Женеве"]),
    ("documents at (events at sochi)", &["документы, подписанные в Сочи"]),
    (
        "parties issuing (documents of kind joint_statement)",
        &["кто подписывал совместные заявления"],
    ),
    ("count of summits", &["Сколько всего было трёхсторонних саммитов?"]),
    ("events being astana-10", &["Где проходила десятая встреча?"]),
    (
        "meetings declined by syrian-armed-opposition",
        &["От каких встреч отказалась вооружённая оппозиция?"],
    ),
    (
        "whether events being astana-03 and declined by syrian-armed-opposition",
        &["Бойкотировала ли сирийская оппозиция третий раунд?"],
    ),
    ("count of rounds led by sedat-onal for turkey", &["Сколько раз Седат Онал возглавлял турок?"]),
    (
        "people meeting alexander-lavrentiev at astana-16",
        &["С кем встречался Лаврентьев в кулуарах 16-го раунда?"],
    ),
    (
        "people leading at (events) or serving as chair at (events); most days leading at (events); first 10",
        &["Кто из глав делегаций дольше всех продержался на своём посту?"],
    ),
    ("provisions of (documents at astana-12)", &["о чём договорились на 12-м раунде"]),
    (
        "documents of kind joint_statement and containing (provisions with act condemns and about israeli-strikes)",
        &["заявления, где осуждаются удары Израиля"],
    ),
    (
        "provisions of (documents at (events since 2018 and until 2020)) and about refugees-return",
        &["Найди пункты о возвращении беженцев, принятые между 2018 и 2020 годом"],
    ),
    (
        "count of provisions of (documents of kind joint_statement and at astana-09)",
        &["Сколько пунктов в итоговом заявлении девятого раунда"],
    ),
    (
        "commitments made at (events at sochi and in 2019-02)",
        &["Что пообещали в Сочи в феврале 2019-го?"],
    ),
    ("commitments with verdict not_yet_due", &["Какие обещания до сих пор висят?"]),
    ("whether rounds lasting 1", &["Были ли раунды, длившиеся всего один день?"]),
    ("years with most rounds", &["В каком году состоялось больше всего раундов?"]),
    ("sources with language \"kk\"", &["Какие источники на казахском языке у вас есть?"]),
    (
        "rounds later than (summits at tehran and in 2018); first 1",
        &["раунд, который был сразу после тегеранского саммита 2018"],
    ),
    (
        "rounds at astana and in 2019-03-23/2022-09-16 and in 2019-12",
        &["Какой по счёту была встреча в Нур-Султане в декабре 2019-го?"],
    ),
    (
        "events hosted by russia and not of kind summit",
        &["Какие мероприятия принимала Россия, кроме саммитов?"],
    ),
    (
        "parties attending (ministerials at moscow and in 2023-05-10)",
        &["Кто участвовал в четырёхсторонней встрече глав МИД в Москве 10 мая 2023 года?"],
    ),
    (
        "rounds after 2019 and attended by icrc and attended by unhcr and not attended at-level special_envoy by united-nations",
        &[
            "В каких раундах после 2019 года присутствовали МККК и УВКБ, но спецпосланник ООН лично не приезжал?",
        ],
    ),
    (
        "documents of kind joint_statement and containing (provisions mentioning (places being golan)) and containing (provisions about territorial-integrity) and at (events at sochi)",
        &[
            "В каких заявлениях, принятых в Сочи, есть и про Голаны, и про территориальную целостность?",
        ],
    ),
    (
        "commitments made at (rounds in 2019) and with verdict kept_late",
        &["Какие обещания, данные на раундах в 2019 году, исполнили с опозданием, и на сколько?"],
    ),
    ("commitments with verdict missed", &["что ещё не выполнено из обещанного"]),
    (
        "documents of kind joint_statement and containing (provisions about refugees-return); first 1",
        &["первое заявление, где упомянуты беженцы"],
    ),
    (
        "rounds attended at-level deputy_minister by turkey",
        &["раунды, на которых Турция была представлена замминистра"],
    ),
    ("people serving for united-nations at (rounds)", &["кто бывал на раундах от ООН"]),
    ("count of parties attending astana-15", &["сколько всего делегаций приезжало на 15-й раунд"]),
    (
        "rounds attended at-level deputy_minister by iran",
        &["на какие раунды Иран присылал замминистра"],
    ),
    ("summits not represented by recep-tayyip-erdogan", &["какие саммиты состоялись без Эрдогана"]),
    (
        "whether summits represented by vladimir-putin and represented by ebrahim-raisi",
        &["были ли Путин и Раиси на одном саммите"],
    ),
    (
        "whether bilaterals attended by iran and attended by united-nations and part of astana-18",
        &["встречались ли делегации Ирана и ООН на 18-м раунде"],
    ),
    ("rounds lasting from 3", &["какие раунды длились больше двух дней"]),
    ("rounds attended by lebanon; first 1", &["в каком раунде впервые участвовал Ливан"]),
    ("parties hosting (summits; first 1)", &["кто хозяин первого саммита"]),
    ("count of rounds hosted by kazakhstan", &["сколько раз Казахстан принимал раунды"]),
    (
        "documents containing (provisions about mine-action)",
        &["в каких документах сказано о разминировании"],
    ),
    (
        "documents of kind joint_statement and containing (provisions about separatism) and at (summits)",
        &["заявления саммитов о сепаратизме"],
    ),
    (
        "people leading for iran at (events) or serving as chair for iran at (events); most events leading for iran at (events); first 10",
        &["кто из иранцев чаще всего возглавлял делегацию"],
    ),
    (
        "comparison of events being astana-16 or being astana-17",
        &["сравните участников 16-го и 17-го раундов"],
    ),
    ("parties missing astana-03", &["кто не приехал на третий раунд"]),
    (
        "rounds at astana and since 2018-06 and until 2018-12",
        &["раунды в Астане с июня по декабрь 2018 года"],
    ),
    ("rounds in months 9+10+11", &["какие раунды прошли осенью"]),
    (
        "whether meetings (attended by egypt or attended by qatar)",
        &["участвовал ли Египет или Катар во встречах"],
    ),
    (
        "count of parties attending as observer at astana-20",
        &["сколько стран-наблюдателей было на 20-м раунде"],
    ),
    (
        "people serving for syria at astana-18",
        &["кто от сирийского правительства был на 18-м раунде"],
    ),
    ("meetings not represented by sergey-lavrov", &["в каких встречах Лавров не участвовал"]),
    (
        "rounds attended by united-states and at astana; last 1",
        &["когда последний раз американцы приезжали в Астану"],
    ),
    ("rounds not attended by united-nations", &["раунды без ООН"]),
    (
        "count of rounds missed by syrian-armed-opposition",
        &["сколько раундов пропустила оппозиция"],
    ),
    (
        "states attending as observer at (events after 2018)",
        &["какие страны стали наблюдателями после 2018 года"],
    ),
    (
        "provisions of (documents at (events in 2018)) and about idlib-area",
        &["что решили по Идлибу в 2018 году"],
    ),
    (
        "count of meetings represented by geir-pedersen and attended by russia",
        &["сколько встреч провёл Педерсен с россиянами"],
    ),
    (
        "documents of kind resolution and cited by (documents of kind joint_statement); most citations among (documents of kind joint_statement); first 10",
        &["какая резолюция чаще всего упоминается в заявлениях"],
    ),
    (
        "documents of kind resolution and cited by (documents of kind joint_statement)",
        &["какие резолюции упоминаются в заявлениях", "резолюции, на которые ссылаются заявления"],
    ),
    (
        "parties being russia or being turkey; most events hosted among (summits)",
        &["кто чаще принимал саммиты: Россия или Турция"],
    ),
    ("rounds; most parties attending; first 10", &["на каком раунде было больше всего участников"]),
    ("documents of kind joint_statement and in 2019", &["список заявлений за 2019 год"]),
    (
        "documents of kind joint_statement and at (summits at tehran)",
        &["какие заявления приняты на саммитах в Тегеране"],
    ),
    (
        "commitments made at (events after 2020) and with verdict missed",
        &["обещания, данные после 2020 года и не выполненные"],
    ),
    (
        "days from (summits; last 1) to astana-20",
        &["сколько дней прошло с последнего саммита до 20-го раунда"],
    ),
    ("rounds; first 3", &["первые три раунда"]),
    ("rounds numbered from 5 up-to 8", &["раунды с 5-го по 8-й"]),
    (
        "meetings attended by russia and attended by syrian-armed-opposition and in 2018",
        &["встречи между Россией и оппозицией в 2018 году"],
    ),
    (
        "people leading for iraq at (rounds) or serving as chair for iraq at (rounds)",
        &["кто представлял Ирак на раундах"],
    ),
    ("people serving for turkey at astana-13", &["кто был в турецкой делегации на 13-м раунде"]),
    (
        "people serving for russia at astana-20",
        &["кто входил в состав российской делегации на 20-м раунде"],
    ),
];
