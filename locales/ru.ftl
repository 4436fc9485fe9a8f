## Words of the vocabularies of the records

word-official = официальный
word-agency = информационное агентство
word-press = пресса
word-research = исследование
word-reference = справочник
word-other = другое
word-city = город
word-country = страна
word-region = регион
word-site = объект
word-state = государство
word-intergovernmental = межправительственная организация
word-ngo = неправительственная организация
word-opposition = оппозиция
word-armed-group = вооружённая группа
word-president = президент
word-minister = министр
word-deputy-minister = заместитель министра
word-special-envoy = специальный представитель
word-ambassador = посол
word-expert = эксперт
word-certain = достоверно
word-probable = вероятно
word-possible = возможно
word-round = раунд
word-summit = саммит
word-ministerial = встреча министров
word-technical-meeting = техническая встреча
word-working-group = рабочая группа
word-congress = конгресс
word-committee-session = заседание комитета
word-bilateral = двусторонняя встреча
word-exchange = обмен задержанными
word-announcement = объявление
word-operation = операция
word-in-person = очно
word-video = по видеосвязи
word-telephone = по телефону
word-hybrid = смешанный
word-held = состоялось
word-postponed = отложено
word-cancelled = отменено
word-announced = объявлено
word-guarantor = гарант
word-conflict-party = сторона конфликта
word-observer = наблюдатель
word-mediator = посредник
word-host = принимающая сторона
word-participant = участник
word-attended = участие
word-absent = отсутствие
word-declined = отказ от участия
word-invited = приглашение
word-partly = частичное участие
word-by-video = по видеосвязи
word-unknown = неизвестно
word-head = глава делегации
word-deputy-head = заместитель главы делегации
word-member = член делегации
word-chair = председатель
word-spokesperson = представитель по связям с прессой
word-joint-statement = совместное заявление
word-memorandum = меморандум
word-final-communique = итоговое коммюнике
word-declaration = декларация
word-protocol = протокол
word-agreement = соглашение
word-resolution = резолюция
word-concept-paper = концептуальный документ
word-regulation = положение
word-press-statement = заявление для прессы
word-remarks = выступление
word-full = полностью
word-partial = частично
word-reports = сообщения
word-agrees = согласие
word-decides = решение
word-undertakes = обязательство
word-reaffirms = подтверждение
word-emphasises = особое внимание
word-calls = призыв
word-condemns = осуждение
word-rejects = неприятие
word-expresses-concern = выражение обеспокоенности
word-expresses-hope = выражение надежды
word-welcomes = одобрение
word-notes = принятие к сведению
word-thanks = благодарность
word-states = заявление
word-mentions = упоминание
word-supports = поддержка
word-opposes = возражение
word-calls-on = призыв к стороне
word-cites = ссылка
word-implements = выполнение
word-supersedes = замена
word-hold-meeting = провести встречу
word-hold-summit = провести саммит
word-hold-ministerial = провести встречу министров
word-hold-working-group = провести заседание рабочей группы
word-hold-session = провести заседание
word-hold-congress = провести конгресс
word-release-detainees = освободить задержанных
word-adopt-document = принять документ
word-set-up-body = создать орган
word-deliver-maps = передать карты
word-withdraw-forces = отвести силы
word-keep-ceasefire = соблюдать прекращение огня
word-invite-party = пригласить сторону
word-kept = выполнено
word-kept-late = выполнено с опозданием
word-kept-in-part = выполнено частично
word-missed = не выполнено
word-not-yet-due = срок не наступил
word-superseded = заменено
word-conditional = условно
word-undetermined = не установлено
word-preferred = предпочтительно
word-normal = обычно
word-deprecated = отклонено

## Headings of the columns of answers

word-number = номер
word-paragraph = пункт
word-kind = вид
word-event = событие
word-date = дата
word-place = место
word-party = сторона
word-role = роль
word-presence = присутствие
word-person = лицо
word-function = функция
word-title-then = должность на тот момент
word-count = количество
word-title = название
word-level = уровень
word-document = документ
word-issuers = от имени
word-act = действие
word-topic = тема
word-broader = более широкая тема
word-summary = краткое содержание
word-action = что обещано
word-debtors = кто обязался
word-due = срок
word-verdict = итог
word-days-late = дней опоздания
word-settled-by = исполнено событием
word-source = источник
word-publisher = издатель
word-language = язык
word-url = ссылка в сети
word-table = таблица
word-row = строка
word-column = столбец
word-value = значение
word-rank = статус значения
word-reason = причина
word-from = от
word-to = до
word-days = дни
word-what = что
word-of = из
word-sources = источники
word-other-values = другие значения
word-answer = ответ

## Kinds of things, in the plural

word-events = события
word-meetings = встречи
word-rounds = раунды
word-summits = саммиты
word-ministerials = встречи министров
word-technical-meetings = технические встречи
word-working-groups = заседания рабочей группы
word-congresses = конгрессы
word-committee-sessions = заседания комитета
word-bilaterals = двусторонние встречи
word-exchanges = обмены
word-announcements = объявления
word-operations = операции
word-other-events = другие события
word-parties = стороны
word-countries = государства
word-people = лица
word-places = места
word-terms-of-office = сроки полномочий
word-documents = документы
word-joint-statements = совместные заявления
word-memorandums = меморандумы
word-provisions = пункты
word-topics = темы
word-commitments = обязательства
word-disputes = расхождения источников

## Other words of questions and answers

word-minister-foreign = министр иностранных дел
word-deputy-minister-foreign = заместитель министра иностранных дел
word-minister-defence = министр обороны
word-deputy = заместитель
word-special = специальный представитель
word-spokes = официальный представитель
word-permanent-representative = постоянный представитель
word-agreed = согласованные
word-from-one-side-s-remarks = из выступлений одной стороны
word-of-any-wording = в любой формулировке
word-no = нет
word-year = год
word-length-in-days = длительность в днях
word-participation = участие
word-delegates = члены делегаций
word-yes = да
word-possibly = возможно
word-no-record = сведений нет

## What stands between the members of lists

list-comma = { ", " }
list-and = { ", " }
list-or = { " или " }
list-semicolon = { "; " }
list-then = { " → " }
counted = { $what }: { $count }

## Gaps, the precision of dates, and columns that disputes name

word-venue = место проведения
word-head-of-delegation = глава делегации
word-agreed-document = согласованный документ
word-wording-of-the-whole-text = формулировки полного текста
word-day = день
word-month = месяц
word-quarter = квартал
word-season = время года
word-four-months = треть года
word-half-year = полугодие
word-years = годы
word-interval = промежуток
word-uncertain = предположительно
word-approximate = примерно
word-half-known-interval = промежуток с одним известным концом
word-open-interval = открытый промежуток
word-set = несколько дат
word-note = примечание
word-name = имя
word-status = состояние
word-mode = форма
word-certainty = достоверность
word-part-of = часть чего

## Roles, in the plural

roles-guarantor = Гаранты
roles-conflict-party = Стороны конфликта
roles-observer = Наблюдатели
roles-mediator = Посредники
roles-host = Принимающая сторона
roles-participant = Другие участники

## Presence, as pictures and cards say it

presence-attended = участие
presence-absent = отсутствие
presence-declined = отказ от участия
presence-invited = приглашение
presence-partly = частичное участие
presence-by-video = по видеосвязи
presence-unknown = неизвестно

## Kinds of events, in the plural

event-kinds-round = Раунды
event-kinds-summit = Саммиты
event-kinds-ministerial = Встречи министров
event-kinds-technical-meeting = Технические встречи
event-kinds-working-group = Рабочая группа
event-kinds-congress = Конгресс
event-kinds-committee-session = Сессии комитета
event-kinds-bilateral = Двусторонние встречи
event-kinds-exchange = Обмены удерживаемыми
event-kinds-announcement = Объявления
event-kinds-operation = Операции
event-kinds-other = Прочее

## Kinds of nodes

node-process = процесс
node-event = событие
node-party = сторона
node-person = лицо
node-place = место
node-document = документ
node-provision = положение
node-topic = тема
node-commitment = обязательство
node-source = источник

## What is promised

promised-hold-meeting = встреча
promised-hold-summit = саммит
promised-hold-ministerial = встреча министров
promised-hold-working-group = рабочая группа
promised-hold-session = сессия комитета
promised-hold-congress = конгресс
promised-release-detainees = освобождение задержанных
promised-adopt-document = принятие документа
promised-set-up-body = создание органа
promised-deliver-maps = передача карт
promised-withdraw-forces = отвод сил
promised-keep-ceasefire = прекращение огня
promised-invite-party = приглашение
promised-other = иное

## Conditions of a question

where-itself = { $what }
where-namely = а именно: { $what }
where-other-than = кроме: { $what }
where-of-kind = вид: { $what }
where-with-status = состояние: { $what }
where-with-mode = формат: { $what }
where-in-venue = место проведения: «{ $what }»
where-number = номер: { $what }
where-lasting = длительность в днях: { $what }
where-of-process = процесс: { $what }
where-as-part-of = на полях или в рамках: { $what }
where-attended-by = с участием: { $what }
where-not-attended-by = без участия: { $what }
where-declined-by = с отказом от участия: { $what }
where-missed-by = в отсутствие: { $what }
where-with-a-record-of = есть запись: { $what }
where-represented-by = с участием: { $what }
where-not-represented-by = без участия: { $what }
where-led-by = глава делегации: { $what }
where-not-led-by = глава делегации, кроме: { $what }
where-held-at = место проведения: { $what }
where-not-held-at = место проведения, кроме: { $what }
where-held-in-the-country = в стране: { $what }
where-not-held-in-the-country = за пределами страны: { $what }
where-hosted-by = принимающая сторона: { $what }
where-not-hosted-by = принимающая сторона, кроме: { $what }
where-in = в период: { $what }
where-since = начиная с: { $what }
where-until = не позднее: { $what }
where-before = до: { $what }
where-after = после: { $what }
where-due = со сроком { $what }
where-next-after = следующие за: { $what }
where-right-before = предшествующие: { $what }
where-adopting = с принятием: { $what }
where-belonging-to = в составе: { $what }
where-attending = с участием в: { $what }
where-not-attending = без участия в: { $what }
where-declining = с отказом от участия в: { $what }
where-missing-from = с отсутствием на: { $what }
where-recorded-at = есть запись: { $what }
where-hosting = принимавшие: { $what }
where-issuing = от имени которых приняты: { $what }
where-named-in = упомянуты: { $what }
where-owing = обязаны: { $what }
where-in-a-delegation-at = в составе делегаций: { $what }
where-leading-a-delegation-at = во главе делегаций: { $what }
where-meeting = с участием во встречах с: { $what }
where-meeting-at = с участием во встречах с: { $what } ({ $where })
where-in-office = на должности: { $what }
where-speaking-in = выступали: { $what }
where-lying-in = страна: { $what }
where-where-took-place = место проведения: { $what }
where-of = по лицу или стороне: { $what }
where-with-level = уровень: { $what }
where-titled = в названии «{ $what }»
where-adopted-at = приняты: { $what }
where-issued-by = от имени: { $what }
where-with-the-words-of = слова: { $what }
where-containing = содержащие: { $what }
where-cited-by = на которые ссылаются: { $what }
where-standing-in = из: { $what }
where-with-act = формулировка: { $what }
where-about = по теме: { $what }
where-naming = с упоминанием: { $what }
where-citing = со ссылкой на: { $what }
where-saying = со словами «{ $what }»
where-narrower-than = более узкие, чем: { $what }
where-treated-in = затронуты в: { $what }
where-made-in = по итогам: { $what }
where-owed-by = обязавшаяся сторона: { $what }
where-owed-to = в пользу: { $what }
where-with-action = что обещано: { $what }
where-with-verdict = итог: { $what }
where-to-happen-at = место: { $what }
where-settled-by = исполненные: { $what }
where-in-the-language = язык: { $what }
where-for = по записям: { $what }
where-with-rank = статус: { $what }
where-in-the-column = столбец: { $what }
where-not = кроме ({ $what })
where-at-least = не менее { $count } из: { $what }
where-all-of = все: { $what }
where-only = только { $what }
where-in-months = месяцы: { $what }

## Whole questions

question-number-of = количество: { $what }
question-whether-there-are = есть ли { $what }?
question-whether = верно ли: { $what }?
question-days-from-to = дней от: { $from }; до: { $to }
question-days-between = промежутки в днях: { $what }
question-whether-there-are-no = нет ли исключений: { $what }?
question-longest-gap = самый длинный промежуток в днях: { $what }
question-shortest-gap = самый короткий промежуток в днях: { $what }
question-mean-gap = средний промежуток в днях: { $what }
question-by-year = { $what }, по годам
question-by-year-most-first = { $what }, по годам, по убыванию
question-years-without = годы, когда не было таких: { $what }
question-nth-from-end = № { $place } с конца из: { $what }
question-citations-in = ссылки в: { $what }
question-comparison-of = сравнение: { $what }
question-days-late = опоздание обещанных встреч в днях: { $what }
question-days-late-by-host = опоздание обещанных встреч в днях, по принимающей стороне: { $what }
question-days-late-by-kind = опоздание обещанных встреч в днях, по виду встречи: { $what }
question-topic-history = первое и последнее упоминание в заявлениях раундов: { $what }
question-topic-changes = изменения в заявлениях раундов: { $what }
question-topic-matrix = самая сильная формулировка в заявлении каждого раунда: { $what }
question-head-terms = главы делегаций, от первого раза до последнего: { $what }
question-head-changes = смена глав делегаций: { $what }
question-ties = как часто встречались каждые двое: { $what }
question-network-measures = показатели сети встречавшихся: { $what }
question-agreed-points = согласованные тексты по пунктам: { $what }
question-citation-history = сколько раз цитировались, впервые и в последний раз: { $what }
question-citations = ссылки на каждый: { $what }
question-who-met-whom = кто с кем встречался: { $what }
question-first-of = { $what } — первое по времени
question-first-few-of = первые { $count }: { $what }
question-last-of = { $what } — последнее по времени
question-last-few-of = последние { $count }: { $what }
question-nth-of = № { $place } из: { $what }
question-reversed = { $what }, в обратном порядке
question-highest-first = { $what }, по убыванию ({ $measure })
question-lowest-first = { $what }, по возрастанию ({ $measure })
question-days-in = дней: { $what }
question-possible-included = { $what }, включая возможные

## Answers and the notes below them

answer-exceptions = исключения: { $list }
answer-possibly-also = возможно, также: { $list } (слабый источник или неточная дата)
answer-earliest-also = при значениях, опубликованных первыми, также: { $list }
answer-earliest-not = при значениях, опубликованных первыми, без: { $list }
answer-latest-also = при значениях, опубликованных последними, также: { $list }
answer-latest-not = при значениях, опубликованных последними, без: { $list }
answer-found-of = { $found } из { $considered } ({ $noun })
answer-found-and-considered = найдено: { $found }; рассмотрено ({ $noun }): { $considered }
answer-recorded-for = { $aspect }: есть сведения по { $count }
answer-not-attending = без участия: отсутствие записано { $absent }, нет записи { $unrecorded }
answer-sources = источники: { $list }
answer-no-stayed-away = нет: по записям не участвовал
answer-head = глава делегации: { $party }

## Delegations and meetings

delegations-heads-recorded = делегации с записанным главой: { $led } из { $delegations }
delegations-heads-recorded-weakly = делегации с записанным главой: { $led } из { $delegations }; лишь по одному слабому источнику, что не учитывается: { $weakly }
meetings-recorded = { $count ->
    [one] записана { $count } встреча; могли состояться и другие
    [few] записаны { $count } встречи; могли состояться и другие
    [many] записано { $count } встреч; могли состояться и другие
   *[other] записано встреч: { $count }; могли состояться и другие
}
meetings-with = с кем: { $list }
meetings-of-party = { $party } ({ $count })

## The network

network-basis = сторон: { $parties }, состоявшихся событий: { $events }; присутствие, которое лишь возможно, не учтено
network-share = доля: из событий, где был хотя бы один из двух, те, где были оба
network-complete = встречались каждые две стороны: степень и посредничество никого не выделяют
network-no-communities = сообществ нет: стороны лучше считать одной группой
network-communities-weak = сообщества: модулярность { $modularity }, ниже { $threshold }: немногим больше случайности, блоками их считать нельзя
network-communities-clear = сообщества: модулярность { $modularity }

## Disputes, and the policy for them

disputes-values-for-cells = значений: { $values }, ячеек: { $cells }
policy-all = значения: предпочтительные, остальные рядом с ними
policy-earliest = значения: при расхождении опубликованные первыми; ячеек, которые отличаются от предпочтительных значений: { $cells }
policy-latest = значения: при расхождении опубликованные последними; ячеек, которые отличаются от предпочтительных значений: { $cells }

## Coverage, gaps and sources

coverage-share = { $what }: { $count } из { $of } ({ $percent } %)
coverage-events-complete = события с датой, местом и двумя издателями
coverage-named-heads = участвовавшие делегации гарантов и сторон конфликта, глава которых назван
coverage-two-publishers = участия, которые подтверждены двумя издателями и более
coverage-certain = достоверно подтверждённые участия
coverage-agreed-document = события с согласованным документом
coverage-paragraphs = пункты согласованных текстов, число которых известно, с записанным положением
coverage-gaps = пробелов: { $gaps }, событий: { $events }; нет записи не значит, что не было
sources-shown = источники: { $count } из { $of }

## The ledger of commitments

ledger-records-end = записи доходят до { $date }: что стало с обещаниями потом, неизвестно
ledger-possibly-also = возможно, также: { $list } (неточная дата)
ledger-promises = обещания: { $count } из { $of } записанных
ledger-promises-as-of = обещания: { $count } из { $of } записанных, по состоянию на { $date }
ledger-counts-follow = { "; " }
ledger-possibly = возможно, { $verdict }
ledger-bases = вердикт вычислен по датам и записям: { $computed }, вынесен составителем: { $judged }, определить не по чему: { $untold }
days-late = { $days ->
    [one] опоздание на { $days } день
    [few] опоздание на { $days } дня
    [many] опоздание на { $days } дней
   *[other] опоздание в днях: { $days }
}
ledger-not-recorded = нет записи

## Slippage

slippage-measured = измерено обещаний встретиться: { $measured } из { $promised }; у остальных срок не заканчивается или исполнения нет
slippage-figures = в срок: { $on-time }, поздно: { $late }, возможно поздно: { $possibly-late }; медиана дней: { $median }, среди опоздавших: { $median-of-late }; максимум дней: { $worst } ({ $commitment })
slippage-none-late = нет
slippage-meetings = встреч, которыми они исполнены: { $count }; встреча, обещанная несколько раз, считается по разу на каждое обещание
slippage-by-host = обещаний встретиться, исполненных встречей: { $held } из { $promised }; встреча с двумя принимающими считается у каждого
slippage-promises = обещаний встретиться: { $count }

## Agreed language

topics-read = согласованных документов: { $documents }, встреч: { $meetings }, прочитано полностью: { $whole }; в остальных отсутствие темы значит лишь, что её нет среди записанных пунктов
topics-shown = темы: { $count } из { $of }; { $read }
topics-changes = изменений: { $count }, из них точных, потому что тексты прочитаны полностью: { $certain }; { $read }
topics-strongest-act = сильнейший глагол: { $acts }
topic-enters = появляется
topic-first-recorded = впервые зафиксировано
topic-stronger = зафиксированный глагол сильнее
topic-weaker = зафиксированный глагол слабее
topic-drops = выпадает
topic-not-seen = не встречается в прочитанном
topic-returns = возвращается
topic-recorded-again = зафиксировано вновь

## Texts side by side

texts-from-to = { $from } → { $to }
texts-points-recorded = записано пунктов: { $count } из { $of }
texts-paragraphs-recorded = записано пунктов текста: { $count } из { $of }
texts-points-of-documents = { $text }: пунктов { $count }, из { $documents }
point-kept = сохранено
point-changed-act = изменён глагол
point-new = новое
point-not-seen-earlier = ранее не встречалось
point-dropped = выпало
point-not-seen-later = далее не встречается
place-in-text-numbered = пункт { $number }
place-in-text-unnumbered = абзац { $number } (в тексте без номера)
place-in-text-ours = номер { $number } в нашем порядке

## Citations

citations-shown = ссылки: { $count } из { $of } записанных, документов с ними: { $documents }, из них согласованных: { $agreed }; всего записано документов: { $recorded }
citations-of-documents = документы, на которые есть ссылки: { $count } из { $of } записанных, ссылок: { $times }
citations-later-statements = «позднейшие»: совместные заявления после последнего со ссылкой; ни в одном из них ссылка не записана; те, что «полностью», прочитаны целиком, так что их молчание установлено
track-resolutions = резолюции
track-congress = конгресс
track-bilateral = двусторонний
track-other = иное

## Titles of the sections of cards

card-title-names = Названия и имена
card-title-delegations = Делегации
card-title-in-the-series = В ряду
card-title-beside-it = На полях
card-title-what-was-agreed = О чём договорились
card-title-promises-made = Данные обещания
card-title-promises-that-it-settled = Обещания, которые этим исполнены
card-title-promises-owed = Обещания, которые за ней
card-title-where-sources-disagree = Где источники расходятся
card-title-presence = Присутствие
card-title-delegates = Члены делегаций
card-title-offices = Должности
card-title-in-delegations = В делегациях
card-title-bilateral-meetings = Двусторонние встречи
card-title-remarks = Заявления
card-title-what-came-of-it = Что из этого вышло
card-title-provisions = Пункты
card-title-provisions-by-date = Пункты по датам
card-title-refers-to = На что ссылается
card-title-referred-to-by = Кто ссылается
card-title-wider-topic = Более широкая тема
card-title-narrower-topics = Более узкие темы
card-title-events-held-here = События здесь
card-title-events = События
card-title-records-that-rest-on-it = Записи, которые на него опираются
card-title-sources = Источники

## Lines of cards

card-single-remarks = Заявления отдельных сторон (не согласованы)
card-kind-and-number = { $kind } { $number }
card-host = принимающая сторона: { $what }
card-beside = на полях: { $what }
card-after = после: { $what }
card-before = до: { $what }
card-days-between = { $days ->
    [one] между ними { $days } день
    [few] между ними { $days } дня
    [many] между ними { $days } дней
   *[other] дней между ними: { $days }
}
card-days-between-range = дней между ними: от { $from } до { $to }
card-with-detail = { $what } ({ $detail })
card-with-more = { $what }, { $more }
card-labelled = { $label }: { $what }
card-doubted = { $what } [{ $doubt }]
card-owed-by = за кем: { $what }
card-to = кому: { $what }
card-due = срок: { $what }
card-condition = условие: { $condition }
card-judged = вердикт: { $what }
card-as-of = по состоянию на: { $date }
card-verdict = → { $verdict }
card-verdict-by = → { $verdict }: { $event }
card-verdict-as-of = { $verdict }, по состоянию на: { $date }
card-days-late-range = опоздание в днях: от { $from } до { $to }
card-part-of = часть: { $what }
card-agreement = соглашение в { $collection }: { $number }
card-un-document = документ ООН { $symbol }
card-at = где: { $what }
card-in = в тексте: { $what }
card-wording-seen = прочитанный текст: { $what }
card-citation = { $relation }: { $title } ({ $place })
card-relation-in = { $relation }: { $what }
card-context = контекст в { $scheme }: { $context }
card-point = { $place }: { $summary } ({ $head })
card-dispute = { $column } в { $row }: { $value } ({ $rank }): { $reason }
card-rank-preferred = предпочтительно
card-rank-wrong = считается неверным
card-rank-also-possible = тоже возможно
card-shown-here = { $rank }, показано здесь
card-read = прочитано: { $what }
card-archived-copy = архивная копия: { $what }
card-checksum = { $algorithm } прочитанного текста: { $sum }
card-paragraph = абз. { $number }
card-rests-on = Источников: { $sources }, издателей: { $publishers }; их показывает { $option }.

## Timelines

timeline-no-events = событий не найдено
timeline-known-only-as = Дата известна лишь так: { $date }
timeline-not-there = По записям не участвовали
timeline-sources = Источники
timeline-dates = «{ $written }» — дата с точностью источников (EDTF); её границы — «{ $first }» и «{ $last }».
timeline-title = Хронология

## Headings of the tables of analyses

column-made-in = принято в
column-made = дата
column-promise = обещание
column-owed-by = за кем
column-due = срок
column-came-of-it = что вышло
column-settled-by = исполнено в
column-verdict = вердикт
column-host = принимающий
column-begun = проведено
column-days-late = дней опоздания
column-promised = обещано
column-measured = измерено
column-on-time = в срок
column-late = поздно
column-possibly-late = возможно поздно
column-median-days = медиана дней
column-median-days-of-late = опоздавших
column-worst-days = максимум дней
column-worst-made = худшее обещано в
column-topic = тема
column-topic-label = тема
column-first-in = впервые в
column-first-date = дата
column-first-act-label = глагол тогда
column-last-in = последний раз в
column-last-act-label = глагол тогда
column-meetings = встреч
column-times-dropped = выпадала
column-times-not-seen = не встречается
column-in-latest-label = в последней
column-what-happens = изменение
column-at = где
column-date = дата
column-from-act-label = было
column-to-act-label = стало
column-certain-label = точно
column-what-became = что стало
column-earlier = раньше
column-later = позже
column-n-sources = источники
column-citing = документ
column-agreed-label = согласован
column-place = место в тексте
column-relation-label = отношение
column-cited = упомянут
column-track = трек
column-tracks = треки
column-documents = документов
column-statements = заявлений
column-first-statement = первое заявление
column-last-statement = последнее заявление
column-last-date = дата
column-later-statements = позднейших
column-later-whole = из них полностью
column-party = сторона
column-event = событие
column-head = глава
column-title-then = должность тогда
column-level = уровень
column-first-event = первое
column-last-event = последнее
column-led = возглавлял раз
column-led-by-others = возглавляли другие
column-not-recorded = не записано
column-from = был
column-to = стал
column-after-event = после
column-at-event = где
column-not-recorded-between = не записано между ними
column-people = люди
column-with = с кем
column-beside = на полях
column-shared = были оба
column-either = был хотя бы один
column-share = доля
column-events = событий
column-degree = степень
column-weighted-degree = взвешенная
column-betweenness = посредничество
column-component = компонента
column-community = сообщество
column-participants = были
column-stayed-away = не были
column-heads = главы
column-agreed-documents = тексты
column-provisions = пункты
column-remarks = заявления
column-languages = языки
column-publishers = издатели
column-rows = строк
column-with-source = с источником
column-with-two-publishers = с двумя издателями
column-named = названо
column-printed = из источников
column-transliterated = транслитерировано
column-composed = составлено
column-percent = процент
column-of = чего или кого
column-source = источник
column-kind = вид
column-publisher = издатель
column-title = название
column-published = опубликовано
column-language = язык
column-records = записи
column-url = адрес
column-table = таблица
column-row = строка
column-column = столбец
column-value = значение
column-rank = статус
column-stands = действует
column-reason = причина

## Headings of timelines

timeline-column-seq = № строки
timeline-column-event-id = код события
timeline-column-number = номер
timeline-column-date-edtf = дата по записи
timeline-column-date-min = первый день
timeline-column-date-max = последний день
timeline-column-precision = точность
timeline-column-city = город
timeline-column-country = страна
timeline-column-venue = место проведения
timeline-column-host = принимающая сторона
timeline-column-mode = форма
timeline-column-status = состояние
timeline-column-participants = участники
timeline-column-guarantors = гаранты
timeline-column-conflict-parties = стороны конфликта
timeline-column-observers = наблюдатели
timeline-column-absent = не были
timeline-column-heads-of-delegation = главы делегаций
timeline-column-documents = документы
timeline-column-n-sources = число источников
timeline-column-sources = источники
timeline-column-conflict = расхождение
timeline-column-alt-values = другие значения
timeline-column-note = примечание
timeline-column-place-id = код места
timeline-column-party-id = код стороны
timeline-column-party-kind = вид стороны
timeline-column-role = роль
timeline-column-presence = присутствие
timeline-column-head-id = код главы
timeline-column-head-title = должность главы тогда
timeline-column-certainty = достоверность
timeline-column-when = когда
timeline-column-place = место
timeline-column-about = О файле
timeline-column-data = данные
timeline-column-as-of = по состоянию на
timeline-column-licence = лицензия
timeline-column-made-by = создано с помощью
timeline-column-dates = даты
timeline-column-source = код

## Pictures

picture-title-attendance = Кто в каких встречах участвовал
picture-title-network = Кто с кем и как часто встречался
picture-possible = один слабый источник
picture-not-recorded = пусто: нет записи
picture-shared-meetings = общие встречи
picture-before = до этого
picture-after = после этого
picture-data = Данные
picture-title-timeline = Что и когда произошло
picture-title-statements = Какой документ на какой ссылается
picture-title-bilaterals = Кто с кем встречался один на один
picture-title-schema = Типы вершин и рёбер
picture-known-day = известный день
picture-known-days = известно с точностью до дня
picture-period = длилось столько
picture-window = какой-то день в этих пределах (точнее неизвестно)
picture-events = События
picture-participants = Участники
picture-documents = Документы
picture-document = документ
picture-talks = Двусторонние встречи
picture-diagonal = в рамке: все встречи стороны
picture-diagonal-events = в рамке: все события стороны
picture-columns-are-documents = Столбцы: согласованные документы по порядку времени; строки: на что они ссылаются
picture-cited = Упомянутые тексты
picture-arcs = дуга: документ ссылается на более ранний из столбцов
picture-arcs-to-cited = дуга: от документа к тому, на что он ссылается
picture-title-delegations = Кто возглавлял какую делегацию
picture-title-topics = Что документы говорят по каждой теме
picture-title-commitments = Что было обещано и что из этого вышло
picture-title-slippage = Обещано и проведено: когда состоялись встречи
picture-window-promised = обещанный срок
picture-held-in-time = проведено в срок
picture-held-late = проведено с опозданием
picture-no-meeting = встреча не записана
picture-first-to-last = от первой до последней возглавленной встречи
picture-office = должность (пунктир: известна частично)
picture-heads-recorded = справа: делегации с известным главой / все; сколько встреч возглавил
picture-head-unknown = делегация, глава которой не записан
picture-unmentioned = пусто: в записанных пунктах нет
picture-made = обещано
picture-due-window = срок исполнения
picture-waiting = от обещания до срока
picture-mark-stands = знак стоит там, где обещание закрыто, иначе в конце срока или рядом с обещанием
picture-groups-clear = фон: группы, встречавшиеся между собой чаще случайного (модулярность { $modularity })
picture-groups-angled = угол: группы, встречавшиеся между собой чаще случайного (модулярность { $modularity })
picture-groups-none = группы не выделяются (модулярность { $modularity })
picture-rank-minister = во главе президент или министр
picture-rank-deputy = во главе заместитель министра
picture-rank-envoy = во главе спецпосланник или посол
picture-promises-made = Данные обещания
picture-promises-settled = Обещания, которые она закрыла
picture-agreed-document = согласованный документ
picture-other-document = другой документ
picture-points = { $count ->
    [one] { $count } пункт
    [few] { $count } пункта
    [many] { $count } пунктов
   *[other] пунктов: { $count }
}
picture-more = и ещё { $count }
picture-most-connected = стороны с наибольшим числом связей: { $shown } из { $of }
picture-due = срок: { $date }

## The explorer: around the records

explorer-timeline = Хронология
explorer-attendance = Участие
explorer-network = Сеть
explorer-topics = Темы
explorer-ledger = Обещания
explorer-people = Люди
explorer-documents = Документы
explorer-disputes = Расхождения
explorer-sources = Источники
explorer-views = Виды
explorer-search = Поиск имён, событий, документов
explorer-search-results = Результаты поиска
explorer-nothing-found = Ничего не найдено. Имена известны на всех пяти языках; попробуйте другое написание.
explorer-language = Язык
explorer-theme = Цвета
explorer-theme-auto = системные
explorer-theme-light = светлые
explorer-theme-dark = тёмные
explorer-skip = К содержанию
explorer-filters = Фильтры
explorer-clear = Сбросить всё
explorer-remove = Убрать фильтр: { $n }
explorer-narrow = Сузить список
explorer-kind = Вид события
explorer-party = Участвовавшая сторона
explorer-role = Роль
explorer-person = Человек
explorer-topic = Тема
explorer-place = Место
explorer-verdict = Судьба обещаний
explorer-status = Статус
explorer-time = Время
explorer-from = С
explorer-until = По
explorer-filter-by = Показать только связанное
explorer-more = ещё { $n }
explorer-showing = { $n } из { $m }
explorer-recorded-for = участие записано для { $n }
explorer-possibly = И то, что говорит лишь один слабый источник
explorer-possibly-also = возможно, ещё { $n }
explorer-empty = Фильтрам ничего не соответствует.
explorer-too-many = Показаны первые { $n } из { $m }; сузьте фильтры, чтобы увидеть остальные.
explorer-first-of = первые { $n } из { $m }
explorer-not-recorded = пусто: нет записи
explorer-no-record = нет записи
explorer-as-of = на { $n }
explorer-export = Сохранить показанное
explorer-link = Ссылка
explorer-copy-link = Скопировать ссылку на этот вид
explorer-copied = Ссылка скопирована
explorer-saved = Сохранено: { $n }
explorer-zoom-in = Увеличить
explorer-zoom-out = Уменьшить
explorer-zoom-all = Всё
explorer-earlier = Раньше
explorer-later = Позже
explorer-which-events = События
explorer-rounds = Раунды
explorer-multilateral = Многосторонние
explorer-all = Все
explorer-agreed = Согласованные тексты
explorer-imprecise = окно: точнее дата неизвестна
explorer-density = чем выше, тем больше событий строки; событие нескольких дней или неизвестного дня распределено по ним
explorer-either-year = { $n } или { $m }
explorer-some-year = какой-то год с { $n } по { $m }
explorer-no-start = начало не записано
explorer-shared-meetings = общие события
explorer-network-help = Линия: как часто две стороны участвовали в одном событии. Размер: число событий. Единственный слабый источник не считается.
explorer-partly = прочитан не весь текст: недостающее может отсутствовать только здесь
explorer-topics-help = Чем гуще цвет, тем сильнее глагол. Число: пунктов по теме. * прочитан не весь текст.

## The explorer: the records

explorer-title = Название
explorer-date = Дата
explorer-event = Событие
explorer-action = Обещание
explorer-debtors = Кто обещал
explorer-creditors = Кому обещано
explorer-due = Срок
explorer-no-due = без срока
explorer-result = Итог
explorer-settled-by = Чем закрыто
explorer-days-late = опоздание: { $n } дн.
explorer-days-late-one = опоздание: { $n } дн.
explorer-days-late-few = опоздание: { $n } дн.
explorer-judged = оценка составителя
explorer-computed = вычислено по датам
explorer-condition = Если
explorer-offices = Должности
explorer-led = Возглавлял
explorer-participants = Участники
explorer-took-part = Участвовал
explorer-points = Пункты
explorer-publisher = Издатель
explorer-published = Опубликовано
explorer-uses = Фактов на нём
explorer-what = Что
explorer-cell = Где
explorer-form = Вид
explorer-value = Значение
explorer-rank = Оценка
explorer-reason = Причина
explorer-delegations = Делегации
explorer-in-series = В ряду
explorer-before = до этого
explorer-after = после этого
explorer-beside = На полях
explorer-part-of = Часть
explorer-promises-made = Данные обещания
explorer-promises-settled = Закрытые обещания
explorer-names = Имена
explorer-mentions = Что в нём названо
explorer-disagree = Где источники расходятся
explorer-evidence = Свидетельства
explorer-paragraph = абзац { $n }
explorer-paragraph-of-text = пункт { $n }
explorer-paragraph-counted = абзац { $n } (в тексте без номера)
explorer-number-ours = номер { $n } в нашем порядке
explorer-paragraphs = Пункты текста
explorer-recorded-of = { $n } из { $m }
explorer-host = Принимающая сторона
explorer-issuers = Кто издал
explorer-speaker = Выступавший
explorer-cites = На что ссылается
explorer-cited-by = Кто ссылается
explorer-presences = Присутствие
explorer-delegates = Делегаты
explorer-functions = На событиях
explorer-promises-owed = Обещания стороны
explorer-events-here = События здесь
explorer-broader = Более широкая тема
explorer-narrower = Более узкие темы
explorer-remarks = Что было сказано
explorer-open-source = Открыть источник
explorer-close = Закрыть
explorer-note = Примечание
explorer-certainty = Достоверность
explorer-processes = Процессы
explorer-events = События
explorer-parties = Стороны
explorer-places = Места
explorer-provisions = Пункты документов
explorer-commitments = Обещания
explorer-participations = Участие
explorer-outcomes = Итоги
explorer-title_then = должность тогда
explorer-presence = присутствие
explorer-number = номер
explorer-summary = содержание
explorer-level = уровень
explorer-name = имя
explorer-document = документ
