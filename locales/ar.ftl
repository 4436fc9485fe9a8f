## Words of the vocabularies of the records

word-official = رسمي
word-agency = وكالة أنباء
word-press = صحافة
word-research = بحث
word-reference = مرجع
word-other = أخرى
word-city = مدينة
word-country = دولة
word-region = منطقة
word-site = موقع
word-state = دولة
word-intergovernmental = منظمة حكومية دولية
word-ngo = منظمة غير حكومية
word-opposition = معارضة
word-armed-group = جماعة مسلحة
word-president = رئيس الدولة
word-minister = وزير
word-deputy-minister = نائب وزير
word-special-envoy = مبعوث خاص
word-ambassador = سفير
word-expert = خبير
word-certain = مؤكد
word-probable = مرجح
word-possible = محتمل
word-round = جولة
word-summit = قمة
word-ministerial = اجتماع وزاري
word-technical-meeting = اجتماع تقني
word-working-group = مجموعة عمل
word-congress = مؤتمر
word-committee-session = جلسة لجنة
word-bilateral = لقاء ثنائي
word-exchange = تبادل محتجزين
word-announcement = إعلان
word-operation = عملية
word-in-person = حضوريًا
word-video = عبر الفيديو
word-telephone = عبر الهاتف
word-hybrid = مختلط
word-held = عُقد
word-postponed = مؤجل
word-cancelled = ملغى
word-announced = معلن
word-guarantor = ضامن
word-conflict-party = طرف في النزاع
word-observer = مراقب
word-mediator = وسيط
word-host = مضيف
word-participant = مشارك
word-attended = حضر
word-absent = غاب
word-declined = رفض الحضور
word-invited = دُعي
word-partly = حضر جزئيًا
word-by-video = عبر الفيديو
word-unknown = غير معروف
word-head = رئيس الوفد
word-deputy-head = نائب رئيس الوفد
word-member = عضو
word-chair = رئيس الجلسة
word-spokesperson = متحدث باسم
word-joint-statement = بيان مشترك
word-memorandum = مذكرة
word-final-communique = بيان ختامي
word-declaration = إعلان
word-protocol = بروتوكول
word-agreement = اتفاق
word-resolution = قرار
word-concept-paper = ورقة تصورية
word-regulation = لائحة
word-press-statement = بيان صحفي
word-remarks = تصريحات
word-full = كامل
word-partial = جزئي
word-reports = تقارير
word-agrees = اتفاق
word-decides = قرار
word-undertakes = تعهد
word-reaffirms = تأكيد مجدد
word-emphasises = تشديد
word-calls = دعوة
word-condemns = إدانة
word-rejects = رفض
word-expresses-concern = إعراب عن القلق
word-expresses-hope = إعراب عن الأمل
word-welcomes = ترحيب
word-notes = إحاطة علمًا
word-thanks = شكر
word-states = إفادة
word-mentions = ذكر
word-supports = تأييد
word-opposes = معارضة
word-calls-on = مطالبة
word-cites = استشهاد
word-implements = تنفيذ
word-supersedes = إحلال محل
word-hold-meeting = عقد اجتماع
word-hold-summit = عقد قمة
word-hold-ministerial = عقد اجتماع وزاري
word-hold-working-group = عقد اجتماع مجموعة عمل
word-hold-session = عقد جلسة
word-hold-congress = عقد مؤتمر
word-release-detainees = الإفراج عن محتجزين
word-adopt-document = اعتماد وثيقة
word-set-up-body = إنشاء هيئة
word-deliver-maps = تسليم خرائط
word-withdraw-forces = سحب قوات
word-keep-ceasefire = حفظ وقف إطلاق النار
word-invite-party = دعوة طرف
word-kept = تم الوفاء به
word-kept-late = تم الوفاء به متأخرًا
word-kept-in-part = تم الوفاء به جزئيًا
word-missed = لم يتم الوفاء به
word-not-yet-due = لم يحن موعده
word-superseded = حل محله غيره
word-conditional = مشروط
word-undetermined = غير محسوم
word-preferred = مفضل
word-normal = عادي
word-deprecated = مرفوض

## Headings of the columns of answers

word-number = الرقم
word-paragraph = الفقرة
word-kind = النوع
word-event = الفعالية
word-date = التاريخ
word-place = المكان
word-party = الطرف
word-role = الدور
word-presence = الحضور
word-person = الشخص
word-function = المهمة
word-title-then = المنصب حينها
word-count = العدد
word-title = العنوان
word-level = المستوى
word-document = الوثيقة
word-issuers = جهات الإصدار
word-act = الفعل
word-topic = الموضوع
word-broader = الموضوع الأعم
word-summary = الملخص
word-action = الإجراء
word-debtors = الملتزمون
word-due = الموعد
word-verdict = النتيجة
word-days-late = أيام التأخير
word-settled-by = حُسم بـ
word-source = المصدر
word-publisher = الناشر
word-language = اللغة
word-url = الرابط
word-table = الجدول
word-row = السطر
word-column = العمود
word-value = القيمة
word-rank = الرتبة
word-reason = السبب
word-from = من
word-to = إلى
word-days = الأيام
word-what = البند
word-of = من
word-sources = المصادر
word-other-values = قيم أخرى
word-answer = الجواب

## Kinds of things, in the plural

word-events = الفعاليات
word-meetings = الاجتماعات
word-rounds = الجولات
word-summits = القمم
word-ministerials = الاجتماعات الوزارية
word-technical-meetings = الاجتماعات التقنية
word-working-groups = اجتماعات مجموعة العمل
word-congresses = المؤتمرات
word-committee-sessions = جلسات اللجنة
word-bilaterals = اللقاءات الثنائية
word-exchanges = عمليات التبادل
word-announcements = الإعلانات
word-operations = العمليات
word-other-events = فعاليات أخرى
word-parties = الأطراف
word-countries = الدول
word-people = الأشخاص
word-places = الأماكن
word-terms-of-office = فترات تولي المناصب
word-documents = الوثائق
word-joint-statements = البيانات المشتركة
word-memorandums = مذكرات التفاهم
word-provisions = البنود
word-topics = الموضوعات
word-commitments = التعهدات
word-disputes = القيم المختلف عليها

## Other words of questions and answers

word-minister-foreign = وزير الخارجية
word-deputy-minister-foreign = نائب وزير الخارجية
word-minister-defence = وزير الدفاع
word-deputy = نائب
word-special = المبعوث الخاص
word-spokes = المتحدث
word-permanent-representative = المندوب الدائم
word-agreed = المتفق عليها
word-from-one-side-s-remarks = من تصريحات طرف واحد
word-of-any-wording = بأي صياغة
word-no = لا
word-year = السنة
word-length-in-days = المدة بالأيام
word-participation = المشاركة
word-delegates = أعضاء الوفود
word-yes = نعم
word-possibly = ربما
word-no-record = لا يوجد سجل

## What stands between the members of lists

list-comma = { "، " }
list-and = { " و" }
list-or = { " أو " }
list-semicolon = { "؛ " }
list-then = { " ثم " }
counted = { $what }: { $count }

## Gaps, the precision of dates, and columns that disputes name

word-venue = مقر الانعقاد
word-head-of-delegation = رئيس الوفد
word-agreed-document = وثيقة متفق عليها
word-wording-of-the-whole-text = صيغة النص الكامل
word-day = يوم
word-month = شهر
word-quarter = ربع سنة
word-season = فصل
word-four-months = ثلث سنة
word-half-year = نصف سنة
word-years = سنوات
word-interval = فترة
word-uncertain = غير مؤكد
word-approximate = تقريبي
word-half-known-interval = فترة معروف أحد طرفيها
word-open-interval = فترة مفتوحة
word-set = عدة تواريخ
word-note = ملاحظة
word-name = الاسم
word-status = الحالة
word-mode = الصيغة
word-certainty = درجة التأكد
word-part-of = جزء من

## Roles, in the plural

roles-guarantor = الضامنون
roles-conflict-party = أطراف النزاع
roles-observer = المراقبون
roles-mediator = الوسطاء
roles-host = المضيفون
roles-participant = مشاركون آخرون

## Presence, as pictures and cards say it

presence-attended = حضر
presence-absent = غاب
presence-declined = رفض الحضور
presence-invited = دُعي
presence-partly = حضر جزئيًا
presence-by-video = عبر الفيديو
presence-unknown = غير معروف

## Kinds of events, in the plural

event-kinds-round = الجولات
event-kinds-summit = القمم
event-kinds-ministerial = الاجتماعات الوزارية
event-kinds-technical-meeting = الاجتماعات الفنية
event-kinds-working-group = مجموعة العمل
event-kinds-congress = المؤتمر
event-kinds-committee-session = دورات اللجنة
event-kinds-bilateral = المحادثات الثنائية
event-kinds-exchange = تبادل المحتجزين
event-kinds-announcement = الإعلانات
event-kinds-operation = العمليات
event-kinds-other = أخرى

## Kinds of nodes

node-process = مسار
node-event = حدث
node-party = طرف
node-person = شخص
node-place = مكان
node-document = وثيقة
node-provision = بند
node-topic = موضوع
node-commitment = التزام
node-source = مصدر

## What is promised

promised-hold-meeting = اجتماع
promised-hold-summit = قمة
promised-hold-ministerial = اجتماع وزاري
promised-hold-working-group = مجموعة عمل
promised-hold-session = دورة لجنة
promised-hold-congress = مؤتمر
promised-release-detainees = إطلاق محتجزين
promised-adopt-document = اعتماد وثيقة
promised-set-up-body = إنشاء هيئة
promised-deliver-maps = تسليم خرائط
promised-withdraw-forces = سحب قوات
promised-keep-ceasefire = وقف إطلاق النار
promised-invite-party = دعوة طرف
promised-other = غير ذلك

## Conditions of a question

where-itself = { $what }
where-namely = وهي { $what }
where-other-than = غير { $what }
where-of-kind = من نوع: { $what }
where-with-status = بحالة: { $what }
where-with-mode = بصيغة: { $what }
where-in-venue = مقر الانعقاد: «{ $what }»
where-number = برقم { $what }
where-lasting = المدة بالأيام: { $what }
where-of-process = ضمن { $what }
where-as-part-of = ضمن أو على هامش { $what }
where-attended-by = بحضور { $what }
where-not-attended-by = دون حضور { $what }
where-declined-by = مع رفض الحضور من { $what }
where-missed-by = مع غياب { $what }
where-with-a-record-of = مع سجل عن { $what }
where-represented-by = بمشاركة { $what }
where-not-represented-by = دون مشاركة { $what }
where-led-by = بوفد برئاسة { $what }
where-not-led-by = دون وفد برئاسة { $what }
where-held-at = المنعقدة في { $what }
where-not-held-at = غير المنعقدة في { $what }
where-held-in-the-country = المنعقدة في دولة { $what }
where-not-held-in-the-country = غير المنعقدة في دولة { $what }
where-hosted-by = باستضافة { $what }
where-not-hosted-by = دون استضافة { $what }
where-in = في { $what }
where-since = منذ { $what }
where-until = حتى { $what }
where-before = قبل { $what }
where-after = بعد { $what }
where-due = المستحقة { $what }
where-next-after = التالية مباشرة بعد { $what }
where-right-before = السابقة مباشرة قبل { $what }
where-adopting = التي صدرت عنها { $what }
where-belonging-to = التابعة لـ { $what }
where-attending = الحاضرة في { $what }
where-not-attending = غير الحاضرة في { $what }
where-declining = الرافضة حضور { $what }
where-missing-from = الغائبة عن { $what }
where-recorded-at = المسجلة في { $what }
where-hosting = المستضيفة لـ { $what }
where-issuing = المصدرة لـ { $what }
where-named-in = المذكورة في { $what }
where-owing = الملتزمة بـ { $what }
where-in-a-delegation-at = الذين كانوا ضمن الوفود في { $what }
where-leading-a-delegation-at = الذين ترأسوا وفودًا في { $what }
where-meeting = الذين التقوا { $what }
where-meeting-at = الذين التقوا { $what } في { $where }
where-in-office = الذين شغلوا { $what }
where-speaking-in = الذين تحدثوا في { $what }
where-lying-in = الواقعة في { $what }
where-where-took-place = التي شهدت { $what }
where-of = الخاصة بـ { $what }
where-with-level = بمستوى { $what }
where-titled = بعنوان يتضمن «{ $what }»
where-adopted-at = الصادرة في { $what }
where-issued-by = الصادرة عن { $what }
where-with-the-words-of = بكلام { $what }
where-containing = المتضمنة { $what }
where-cited-by = المستشهد بها في { $what }
where-standing-in = الواردة في { $what }
where-with-act = بفعل: { $what }
where-about = بشأن { $what }
where-naming = التي تذكر { $what }
where-citing = التي تستشهد بـ { $what }
where-saying = بكلمات «{ $what }»
where-narrower-than = المتفرعة عن { $what }
where-treated-in = المطروحة في { $what }
where-made-in = المقطوعة في { $what }
where-owed-by = الواقعة على { $what }
where-owed-to = لصالح { $what }
where-with-action = بإجراء: { $what }
where-with-verdict = بنتيجة: { $what }
where-to-happen-at = المقررة في { $what }
where-settled-by = التي حسمتها { $what }
where-in-the-language = باللغة: { $what }
where-for = المتعلقة بـ { $what }
where-with-rank = برتبة: { $what }
where-in-the-column = في العمود { $what }
where-not = باستثناء ({ $what })
where-at-least = { $count } على الأقل من { $what }
where-all-of = جميع { $what }
where-only = { $what } فقط
where-in-months = في الأشهر { $what }

## Whole questions

question-number-of = عدد { $what }
question-whether-there-are = هل توجد { $what }؟
question-whether = هل يصح: { $what }؟
question-days-from-to = الأيام من { $from } إلى { $to }
question-days-between = الأيام الفاصلة بين { $what }
question-whether-there-are-no = هل لا توجد { $what }؟
question-longest-gap = أطول فاصل بالأيام بين { $what }
question-shortest-gap = أقصر فاصل بالأيام بين { $what }
question-mean-gap = متوسط الأيام الفاصلة بين { $what }
question-by-year = { $what } حسب السنة
question-by-year-most-first = { $what } حسب السنة، الأكثر أولًا
question-years-without = السنوات التي لم تشهد { $what }
question-nth-from-end = رقم { $place } من آخر { $what }
question-citations-in = الإحالات في { $what }
question-comparison-of = مقارنة { $what }
question-days-late = أيام تأخر الاجتماعات الموعودة: { $what }
question-days-late-by-host = أيام تأخر الاجتماعات الموعودة حسب المضيف: { $what }
question-days-late-by-kind = أيام تأخر الاجتماعات الموعودة حسب النوع: { $what }
question-topic-history = أول ذكر وآخر ذكر في بيانات الجولات: { $what }
question-topic-changes = ما تغيّر في بيانات الجولات: { $what }
question-topic-matrix = أقوى صيغة في بيان كل جولة: { $what }
question-head-terms = رؤساء الوفود من أول جولة إلى آخرها: { $what }
question-head-changes = تغيّر رؤساء الوفود: { $what }
question-ties = عدد لقاءات كل طرفين: { $what }
question-network-measures = مقاييس شبكة الملتقين: { $what }
question-agreed-points = النصوص المتفق عليها نقطة بنقطة: { $what }
question-citation-history = عدد الإحالات وأولها وآخرها: { $what }
question-citations = الإحالات إلى كل منها: { $what }
question-who-met-whom = من التقى بمن: { $what }
question-first-of = أول { $what }
question-first-few-of = أول { $count } من { $what }
question-last-of = آخر { $what }
question-last-few-of = آخر { $count } من { $what }
question-nth-of = رقم { $place } من { $what }
question-reversed = { $what }، بترتيب معكوس
question-highest-first = { $what }، مرتبة حسب { $measure }، الأعلى أولًا
question-lowest-first = { $what }، مرتبة حسب { $measure }، الأدنى أولًا
question-days-in = الأيام في { $what }
question-possible-included = { $what }، بما فيها المحتملة

## Answers and the notes below them

answer-exceptions = الاستثناءات: { $list }
answer-possibly-also = ربما أيضًا: { $list } (مصدر ضعيف أو تاريخ غير دقيق)
answer-earliest-also = وبالقيم المنشورة أولًا أيضًا: { $list }
answer-earliest-not = وبالقيم المنشورة أولًا من دون: { $list }
answer-latest-also = وبالقيم المنشورة أخيرًا أيضًا: { $list }
answer-latest-not = وبالقيم المنشورة أخيرًا من دون: { $list }
answer-found-of = { $found } من أصل { $considered } ({ $noun })
answer-found-and-considered = النتائج: { $found }؛ ما نُظر فيه ({ $noun }): { $considered }
answer-recorded-for = بيانات { $aspect } متوفرة في { $count }
answer-not-attending = دون حضور: { $absent } بغياب مسجل، و{ $unrecorded } بلا سجل
answer-sources = المصادر: { $list }
answer-no-stayed-away = لا: مسجَّل أنه لم يحضر
answer-head = رئيس الوفد: { $party }

## Delegations and meetings

delegations-heads-recorded = الوفود التي سُجِّل رئيسها: { $led } من { $delegations }
delegations-heads-recorded-weakly = الوفود التي سُجِّل رئيسها: { $led } من { $delegations }؛ وبمصدر ضعيف واحد فقط، وهو لا يُحتسب: { $weakly }
meetings-recorded = { $count ->
    [one] لقاء واحد مسجل؛ وربما عُقدت لقاءات أخرى
    [two] لقاءان مسجلان؛ وربما عُقدت لقاءات أخرى
    [few] { $count } لقاءات مسجلة؛ وربما عُقدت لقاءات أخرى
    [many] { $count } لقاءً مسجلًا؛ وربما عُقدت لقاءات أخرى
   *[other] اللقاءات المسجلة: { $count }؛ وربما عُقدت لقاءات أخرى
}
meetings-with = مع من: { $list }
meetings-of-party = { $party } ({ $count })

## The network

network-basis = الأطراف: { $parties }، الفعاليات المنعقدة: { $events }؛ لا يُحتسب حضور لا يُعدّ إلا محتملًا
network-share = النسبة: ما حضره الطرفان معًا من الفعاليات التي حضرها أحدهما على الأقل
network-complete = التقى كل طرفين: فلا تميز الدرجة ولا المركزية البينية طرفًا عن آخر
network-no-communities = لا مجموعات: الأصح اعتبار الأطراف مجموعة واحدة
network-communities-weak = المجموعات: معامل النمطية { $modularity }، دون { $threshold }: لا يكاد يزيد على الصدفة، فلا تُقرأ على أنها كتل
network-communities-clear = المجموعات: معامل النمطية { $modularity }

## Disputes, and the policy for them

disputes-values-for-cells = القيم: { $values }، الخانات: { $cells }
policy-all = القيم: المفضلة، وإلى جانبها القيم الأخرى
policy-earliest = القيم: عند الاختلاف، ما نُشر أولًا؛ الخانات التي تخالف القيم المفضلة: { $cells }
policy-latest = القيم: عند الاختلاف، ما نُشر آخرًا؛ الخانات التي تخالف القيم المفضلة: { $cells }

## Coverage, gaps and sources

coverage-share = { $what }: { $count } من { $of } ({ $percent }%)
coverage-events-complete = فعاليات لها تاريخ ومكان وناشران
coverage-named-heads = الوفود المشاركة للضامنين وأطراف النزاع التي يُعرف رئيسها بالاسم
coverage-two-publishers = مشاركات تستند إلى ناشرَين أو أكثر
coverage-certain = مشاركات مؤكدة
coverage-agreed-document = فعاليات صدرت عنها وثيقة متفق عليها
coverage-paragraphs = فقرات النصوص المتفق عليها المعروف عددها، وفيها بند مسجل
coverage-gaps = الثغرات: { $gaps }، الفعاليات: { $events }؛ عدم التسجيل لا يعني عدم الوجود
sources-shown = المصادر: { $count } من { $of }

## The ledger of commitments

ledger-records-end = تمتد السجلات حتى { $date }: وما آل إليه وعد بعد ذلك غير معلوم
ledger-possibly-also = ربما أيضًا: { $list } (تاريخ غير دقيق)
ledger-promises = الوعود: { $count } من { $of } مسجلة
ledger-promises-as-of = الوعود: { $count } من { $of } مسجلة، بحسب الحال في { $date }
ledger-counts-follow = { "؛ " }
ledger-possibly = ربما { $verdict }
ledger-bases = الحكم محسوب من التواريخ والسجلات: { $computed }، صادر عن معدّ البيانات: { $judged }، لا أساس لتحديده: { $untold }
days-late = { $days ->
    [zero] بلا تأخير
    [one] بتأخير يوم واحد
    [two] بتأخير يومين
    [few] بتأخير { $days } أيام
    [many] بتأخير { $days } يومًا
   *[other] التأخير بالأيام: { $days }
}
ledger-not-recorded = غير مسجل

## Slippage

slippage-measured = وعود الاجتماع المقيسة: { $measured } من { $promised }؛ وما عداها لا ينتهي أجله أو لم ينفذه شيء
slippage-figures = في الموعد: { $on-time }، متأخر: { $late }، ربما متأخر: { $possibly-late }؛ وسيط الأيام: { $median }، وللمتأخر وحده: { $median-of-late }؛ أقصى الأيام: { $worst } ({ $commitment })
slippage-none-late = لا شيء
slippage-meetings = الاجتماعات التي نفذتها: { $count }؛ والاجتماع الموعود به عدة مرات يُحتسب مرة عن كل وعد
slippage-by-host = وعود الاجتماع التي نفذها اجتماع: { $held } من { $promised }؛ والاجتماع ذو المضيفَين يُحتسب لكل منهما
slippage-promises = وعود الاجتماع: { $count }

## Agreed language

topics-read = الوثائق المتفق عليها: { $documents }، الاجتماعات: { $meetings }، المقروء نصه كاملًا: { $whole }؛ وفيما عداه يعني غياب موضوع أنه ليس بين البنود المسجلة
topics-shown = الموضوعات: { $count } من { $of }؛ { $read }
topics-changes = التغيرات: { $count }، المؤكد منها لأن النصوص قُرئت كاملة: { $certain }؛ { $read }
topics-strongest-act = أقوى فعل: { $acts }
topic-enters = يدخل
topic-first-recorded = أول تسجيل له
topic-stronger = الفعل المسجل أقوى
topic-weaker = الفعل المسجل أضعف
topic-drops = يسقط
topic-not-seen = لم يظهر فيما قُرئ
topic-returns = يعود
topic-recorded-again = سُجّل من جديد

## Texts side by side

texts-from-to = من { $from } إلى { $to }
texts-points-recorded = سُجّل { $count } من { $of } من البنود
texts-paragraphs-recorded = الفقرات المسجلة: { $count } من { $of }
texts-points-of-documents = { $text }: عدد البنود { $count }، من { $documents }
point-kept = باقٍ
point-changed-act = تغيّر الفعل
point-new = جديد
point-not-seen-earlier = لم يظهر سابقًا
point-dropped = أُسقط
point-not-seen-later = لم يظهر لاحقًا
place-in-text-numbered = الفقرة { $number }
place-in-text-unnumbered = الفقرة { $number } (بلا رقم في النص)
place-in-text-ours = الرقم { $number } في ترتيبنا

## Citations

citations-shown = الإحالات: { $count } من { $of } مسجلة، الوثائق التي تتضمنها: { $documents }، المتفق عليها منها: { $agreed }؛ مجموع الوثائق المسجلة: { $recorded }
citations-of-documents = الوثائق المستشهد بها: { $count } من { $of } مسجلة، عدد الإحالات: { $times }
citations-later-statements = «بيانات لاحقة»: بيانات مشتركة صدرت بعد آخر بيان يستشهد بالوثيقة، ولم يُسجَّل أن أيًّا منها يستشهد بها؛ وما عُدَّ في «منها كاملة» قُرئ نصه كله، فصمته معلوم
track-resolutions = قرارات مجلس الأمن
track-congress = المؤتمر
track-bilateral = ثنائي
track-other = غير ذلك

## Titles of the sections of cards

card-title-names = الأسماء
card-title-delegations = الوفود
card-title-in-the-series = في السلسلة
card-title-beside-it = على هامشه
card-title-what-was-agreed = ما اتُّفق عليه
card-title-promises-made = وعود قُطعت
card-title-promises-that-it-settled = وعود نفذها
card-title-promises-owed = وعود على عاتقه
card-title-where-sources-disagree = حيث تختلف المصادر
card-title-presence = الحضور
card-title-delegates = أعضاء الوفود
card-title-offices = المناصب
card-title-in-delegations = في الوفود
card-title-bilateral-meetings = لقاءات ثنائية
card-title-remarks = تصريحات
card-title-what-came-of-it = ما آل إليه
card-title-provisions = البنود
card-title-provisions-by-date = البنود بحسب التاريخ
card-title-refers-to = ما يشير إليه
card-title-referred-to-by = ما يشير إليه من الوثائق
card-title-wider-topic = موضوع أوسع
card-title-narrower-topics = موضوعات أضيق
card-title-events-held-here = الفعاليات المنعقدة هنا
card-title-events = الفعاليات
card-title-records-that-rest-on-it = سجلات تستند إليه
card-title-sources = المصادر

## Lines of cards

card-single-remarks = تصريحات أطراف منفردة (غير متفق عليها)
card-kind-and-number = { $kind } { $number }
card-host = المضيف: { $what }
card-beside = على هامش: { $what }
card-after = بعد: { $what }
card-before = قبل: { $what }
card-days-between = { $days ->
    [one] بينهما يوم واحد
    [two] بينهما يومان
    [few] بينهما { $days } أيام
    [many] بينهما { $days } يومًا
   *[other] الأيام بينهما: { $days }
}
card-days-between-range = الأيام بينهما: من { $from } إلى { $to }
card-with-detail = { $what } ({ $detail })
card-with-more = { $what }، { $more }
card-labelled = { $label }: { $what }
card-doubted = { $what } [{ $doubt }]
card-owed-by = على: { $what }
card-to = لصالح: { $what }
card-due = الموعد: { $what }
card-condition = بشرط: { $condition }
card-judged = الحكم: { $what }
card-as-of = بحسب الحال في { $date }
card-verdict = ← { $verdict }
card-verdict-by = ← { $verdict }: { $event }
card-verdict-as-of = { $verdict }، بحسب الحال في { $date }
card-days-late-range = التأخير بالأيام: من { $from } إلى { $to }
card-part-of = جزء من: { $what }
card-agreement = الاتفاق في { $collection }: { $number }
card-un-document = وثيقة الأمم المتحدة { $symbol }
card-at = في: { $what }
card-in = في: { $what }
card-wording-seen = ما اطُّلع عليه من النص: { $what }
card-citation = { $relation }: { $title } ({ $place })
card-relation-in = { $relation }: { $what }
card-context = السياق في { $scheme }: { $context }
card-point = { $place }: { $summary } ({ $head })
card-dispute = { $column } في { $row }: { $value } ({ $rank }): { $reason }
card-rank-preferred = المفضل
card-rank-wrong = يُعد خاطئًا
card-rank-also-possible = محتمل أيضًا
card-shown-here = { $rank }، وهو المعروض هنا
card-read = تاريخ القراءة: { $what }
card-archived-copy = نسخة محفوظة: { $what }
card-checksum = بصمة { $algorithm } للنص المقروء: { $sum }
card-paragraph = ف{ $number }
card-rests-on = عدد المصادر: { $sources }، عدد الناشرين: { $publishers }؛ يعرضها الخيار { $option }.

## Timelines

timeline-no-events = لم يُعثر على أحداث
timeline-known-only-as = التاريخ معروف على هذا النحو فقط: { $date }
timeline-not-there = مسجَّل أنه لم يحضر
timeline-sources = المصادر
timeline-dates = «{ $written }»: التاريخ بدقة مصادره (EDTF)؛ يحدّه «{ $first }» و«{ $last }».
timeline-title = خط زمني

## Headings of the tables of analyses

column-made-in = ورد في
column-made = تاريخه
column-promise = الوعد
column-owed-by = على
column-due = الموعد
column-came-of-it = ما آل إليه
column-settled-by = نُفِّذ في
column-verdict = الحكم
column-host = المضيف
column-begun = عُقد
column-days-late = أيام التأخير
column-promised = موعود
column-measured = مقيس
column-on-time = في الموعد
column-late = متأخر
column-possibly-late = ربما متأخر
column-median-days = وسيط الأيام
column-median-days-of-late = للمتأخر
column-worst-days = أقصى الأيام
column-worst-made = أقصاها وُعد به في
column-topic = الموضوع
column-topic-label = الموضوع
column-first-in = أول مرة في
column-first-date = بتاريخ
column-first-act-label = الفعل حينها
column-last-in = آخر مرة في
column-last-act-label = الفعل حينها
column-meetings = اجتماعات
column-times-dropped = سقط
column-times-not-seen = لم يظهر
column-in-latest-label = في الأخير
column-what-happens = التغير
column-at = في
column-date = التاريخ
column-from-act-label = من
column-to-act-label = إلى
column-certain-label = مؤكد
column-what-became = ما آل إليه
column-earlier = السابق
column-later = اللاحق
column-n-sources = المصادر
column-citing = الوثيقة
column-agreed-label = متفق عليها
column-place = الموضع
column-relation-label = العلاقة
column-cited = المستشهد بها
column-track = المسار
column-tracks = المساران
column-documents = وثائق
column-statements = بيانات
column-first-statement = أول بيان
column-last-statement = آخر بيان
column-last-date = بتاريخ
column-later-statements = بيانات لاحقة
column-later-whole = منها كاملة
column-party = الطرف
column-event = الفعالية
column-head = رئيس الوفد
column-title-then = المنصب حينها
column-level = المستوى
column-first-event = أولها
column-last-event = آخرها
column-led = مرات رئاسته
column-led-by-others = رأسها غيره
column-not-recorded = غير مسجل
column-from = السابق
column-to = الجديد
column-after-event = بعد
column-at-event = في
column-not-recorded-between = غير مسجل بينهما
column-people = الأشخاص
column-with = مع
column-beside = على هامش
column-shared = حضرها الاثنان
column-either = حضرها أحدهما
column-share = النسبة
column-events = الفعاليات
column-degree = الدرجة
column-weighted-degree = الموزونة
column-betweenness = المركزية البينية
column-component = المكوِّن
column-community = المجموعة
column-participants = حضور
column-stayed-away = غياب
column-heads = رؤساء
column-agreed-documents = متفق عليها
column-provisions = بنود
column-remarks = تصريحات
column-languages = لغات الاسم
column-publishers = ناشرون
column-rows = السطور
column-with-source = بمصدر
column-with-two-publishers = بناشرَين
column-named = له اسم
column-printed = مطبوع
column-transliterated = منقول صوتيًا
column-composed = مركّب
column-percent = بالمئة
column-of = يخص
column-source = المصدر
column-kind = النوع
column-publisher = الناشر
column-title = العنوان
column-published = تاريخ النشر
column-language = اللغة
column-records = السجلات
column-url = الرابط
column-table = الجدول
column-row = السطر
column-column = العمود
column-value = القيمة
column-rank = الرتبة
column-stands = المعتمدة
column-reason = السبب

## Headings of timelines

timeline-column-seq = التسلسل
timeline-column-event-id = معرّف الفعالية
timeline-column-number = الرقم
timeline-column-date-edtf = التاريخ كما سُجِّل
timeline-column-date-min = أول يوم
timeline-column-date-max = آخر يوم
timeline-column-precision = الدقة
timeline-column-city = المدينة
timeline-column-country = البلد
timeline-column-venue = مقر الانعقاد
timeline-column-host = المضيف
timeline-column-mode = الصيغة
timeline-column-status = الحالة
timeline-column-participants = المشاركون
timeline-column-guarantors = الضامنون
timeline-column-conflict-parties = أطراف النزاع
timeline-column-observers = المراقبون
timeline-column-absent = من لم يحضر
timeline-column-heads-of-delegation = رؤساء الوفود
timeline-column-documents = الوثائق
timeline-column-n-sources = عدد المصادر
timeline-column-sources = المصادر
timeline-column-conflict = اختلاف
timeline-column-alt-values = قيم أخرى
timeline-column-note = ملاحظة
timeline-column-place-id = معرّف المكان
timeline-column-party-id = معرّف الطرف
timeline-column-party-kind = نوع الطرف
timeline-column-role = الدور
timeline-column-presence = الحضور
timeline-column-head-id = معرّف رئيس الوفد
timeline-column-head-title = منصب الرئيس حينها
timeline-column-certainty = درجة التأكد
timeline-column-when = متى
timeline-column-place = المكان
timeline-column-about = عن الملف
timeline-column-data = البيانات
timeline-column-as-of = الحال في
timeline-column-licence = الرخصة
timeline-column-made-by = أُنشئ بواسطة
timeline-column-dates = التواريخ
timeline-column-source = المعرّف

## Pictures

picture-title-attendance = من حضر أي اجتماع
picture-title-network = من اجتمع بمن وكم مرة
picture-possible = مصدر ضعيف واحد
picture-not-recorded = فارغ: غير مسجل
picture-shared-meetings = اجتماعات مشتركة
picture-before = قبلها
picture-after = بعدها
picture-data = البيانات
picture-title-timeline = ماذا حدث ومتى
picture-title-statements = أي وثيقة تستشهد بأي وثيقة
picture-title-bilaterals = من التقى بمن ثنائيًا
picture-title-schema = أنواع العُقد والروابط
picture-known-day = يوم معروف
picture-known-days = معروف باليوم
picture-period = استمر هذه المدة
picture-window = يوم ما ضمن هذه الفترة (لا يُعرف أكثر)
picture-events = الأحداث
picture-participants = المشاركون
picture-documents = الوثائق
picture-document = وثيقة
picture-talks = المحادثات الثنائية
picture-diagonal = ضمن إطار: جميع محادثات الطرف
picture-diagonal-events = ضمن إطار: جميع أحداث الطرف
picture-columns-are-documents = الأعمدة: الوثائق المتفق عليها بترتيب الزمن؛ الصفوف: ما تستشهد به
picture-cited = النصوص المستشهد بها
picture-arcs = قوس: وثيقة تستشهد بوثيقة أسبق من الأعمدة
picture-arcs-to-cited = قوس: من وثيقة إلى ما تستشهد به
picture-title-delegations = من ترأس أي وفد
picture-title-topics = ماذا تقول الوثائق في كل موضوع
picture-title-commitments = ما وُعد به وما آل إليه
picture-title-slippage = الوعد والانعقاد: متى عُقدت الاجتماعات
picture-window-promised = الفترة الموعودة
picture-held-in-time = عُقد في موعده
picture-held-late = عُقد متأخرًا
picture-no-meeting = لا اجتماع مسجل
picture-first-to-last = من أول اجتماع ترأسه إلى آخره
picture-office = المنصب (متقطع: معروف جزئيًا)
picture-heads-recorded = يسارًا: الوفود المسجل رئيسها / الكل؛ الاجتماعات التي ترأسها
picture-head-unknown = وفد لم يُسجَّل رئيسه
picture-unmentioned = فارغ: لا يرد في البنود المسجلة
picture-made = يوم الوعد
picture-due-window = مستحق خلال
picture-waiting = من الوعد إلى موعده
picture-mark-stands = تقع العلامة حيث حُسم الوعد، وإلا ففي نهاية المدة أو بجانب الوعد
picture-groups-clear = مظلل: مجموعات التقت فيما بينها أكثر مما تقتضيه المصادفة (المعيارية { $modularity })
picture-groups-angled = زاوية: مجموعات التقت فيما بينها أكثر مما تقتضيه المصادفة (المعيارية { $modularity })
picture-groups-none = لا مجموعات بارزة (المعيارية { $modularity })
picture-rank-minister = برئاسة رئيس أو وزير
picture-rank-deputy = برئاسة نائب وزير
picture-rank-envoy = برئاسة مبعوث أو سفير
picture-promises-made = الوعود المقطوعة
picture-promises-settled = وعود حسمها هذا الاجتماع
picture-agreed-document = وثيقة متفق عليها
picture-other-document = وثيقة أخرى
picture-points = { $count ->
    [one] بند واحد
    [two] بندان
    [few] { $count } بنود
    [many] { $count } بندًا
   *[other] عدد البنود: { $count }
}
picture-more = و{ $count } غيرها
picture-most-connected = الأطراف الأكثر اتصالًا: { $shown } من { $of }
picture-due = الموعد: { $date }

## The explorer: around the records

explorer-timeline = الخط الزمني
explorer-attendance = الحضور
explorer-network = الشبكة
explorer-topics = المواضيع
explorer-ledger = الوعود
explorer-people = الأشخاص
explorer-documents = الوثائق
explorer-disputes = الخلافات
explorer-sources = المصادر
explorer-views = طرق العرض
explorer-search = ابحث عن أسماء وأحداث ووثائق
explorer-search-results = نتائج البحث
explorer-nothing-found = لا نتائج. الأسماء معروفة باللغات الخمس؛ جرّب كتابة أخرى.
explorer-language = اللغة
explorer-theme = الألوان
explorer-theme-auto = النظام
explorer-theme-light = فاتح
explorer-theme-dark = داكن
explorer-skip = انتقل إلى المحتوى
explorer-filters = المرشحات
explorer-clear = مسح الكل
explorer-remove = أزل المرشح: { $n }
explorer-narrow = ضيّق القائمة
explorer-kind = نوع الحدث
explorer-party = طرف شارك
explorer-role = الدور
explorer-person = شخص
explorer-topic = الموضوع
explorer-place = المكان
explorer-verdict = مصير الوعود
explorer-status = الحالة
explorer-time = الزمن
explorer-from = من
explorer-until = إلى
explorer-filter-by = اعرض ما يتعلق بهذا فقط
explorer-more = { $n } أخرى
explorer-showing = { $n } من { $m }
explorer-recorded-for = المشاركة مسجلة لـ { $n }
explorer-possibly = أيضًا ما يقوله مصدر ضعيف واحد
explorer-possibly-also = وربما { $n } أخرى
explorer-empty = لا شيء يطابق المرشحات.
explorer-too-many = يُعرض أول { $n } من { $m }؛ ضيّق المرشحات لرؤية غيرها.
explorer-first-of = أول { $n } من { $m }
explorer-not-recorded = فارغ: غير مسجل
explorer-no-record = غير مسجل
explorer-as-of = حتى { $n }
explorer-export = احفظ المعروض
explorer-link = رابط
explorer-copy-link = انسخ رابط هذا العرض
explorer-copied = نُسخ الرابط
explorer-saved = حُفظ: { $n }
explorer-zoom-in = تكبير
explorer-zoom-out = تصغير
explorer-zoom-all = الكل
explorer-earlier = أقدم
explorer-later = أحدث
explorer-which-events = الأحداث
explorer-rounds = الجولات
explorer-multilateral = متعددة الأطراف
explorer-all = الكل
explorer-agreed = نصوص متفق عليها
explorer-imprecise = نافذة: التاريخ غير معروف بدقة أكبر
explorer-density = كلما ارتفع العمود زادت أحداث السطر؛ ما امتد أيامًا أو جُهل يومه موزع عليها
explorer-either-year = { $n } أو { $m }
explorer-some-year = سنة ما من { $n } إلى { $m }
explorer-no-start = البداية غير مسجلة
explorer-shared-meetings = أحداث مشتركة
explorer-network-help = الخط: كم مرة شارك طرفان في الحدث نفسه. الحجم: عدد الأحداث. المصدر الضعيف الوحيد لا يُحتسب.
explorer-partly = لم يُقرأ النص كاملًا: قد يكون الغائب غائبًا هنا فقط
explorer-topics-help = كلما اشتد اللون كان الفعل أقوى. الرقم: عدد النقاط. * لم يُقرأ النص كاملًا.

## The explorer: the records

explorer-title = العنوان
explorer-date = التاريخ
explorer-event = الحدث
explorer-action = الوعد
explorer-debtors = على عاتق
explorer-creditors = لصالح
explorer-due = الأجل
explorer-no-due = بلا أجل
explorer-result = النتيجة
explorer-settled-by = حُسم بـ
explorer-days-late = تأخر { $n } يومًا
explorer-days-late-one = تأخر { $n } يوم
explorer-days-late-few = تأخر { $n } أيام
explorer-judged = حكم المحرر
explorer-computed = محسوب من التواريخ
explorer-condition = بشرط
explorer-offices = المناصب
explorer-led = قاد وفدًا
explorer-participants = المشاركون
explorer-took-part = شارك
explorer-points = النقاط
explorer-publisher = الناشر
explorer-published = النشر
explorer-uses = وقائع تستند إليه
explorer-what = ما هو
explorer-cell = أين
explorer-form = النوع
explorer-value = القيمة
explorer-rank = المرتبة
explorer-reason = السبب
explorer-delegations = الوفود
explorer-in-series = في السلسلة
explorer-before = قبله
explorer-after = بعده
explorer-beside = على هامشه
explorer-part-of = جزء من
explorer-promises-made = وعود قُطعت
explorer-promises-settled = وعود حسمها
explorer-names = الأسماء
explorer-mentions = ما يذكره
explorer-disagree = حيث تختلف المصادر
explorer-evidence = الأدلة
explorer-paragraph = الفقرة { $n }
explorer-paragraph-of-text = الفقرة { $n }
explorer-paragraph-counted = الفقرة { $n } (بلا رقم في النص)
explorer-number-ours = الرقم { $n } في ترتيبنا
explorer-paragraphs = الفقرات
explorer-recorded-of = { $n } من { $m }
explorer-host = المضيف
explorer-issuers = صادر عن
explorer-speaker = المتحدث
explorer-cites = نصوص يشير إليها
explorer-cited-by = نصوص تشير إليه
explorer-presences = الحضور
explorer-delegates = المندوبون
explorer-functions = في الأحداث
explorer-promises-owed = وعود على عاتقه
explorer-events-here = أحداث هنا
explorer-broader = موضوع أوسع
explorer-narrower = مواضيع أضيق
explorer-remarks = ما قيل
explorer-open-source = افتح المصدر
explorer-close = إغلاق
explorer-note = ملاحظة
explorer-certainty = درجة التأكد
explorer-processes = المسارات
explorer-events = الأحداث
explorer-parties = الأطراف
explorer-places = الأماكن
explorer-provisions = نقاط الوثائق
explorer-commitments = الوعود
explorer-participations = المشاركة
explorer-outcomes = النتائج
explorer-title_then = اللقب آنذاك
explorer-presence = الحضور
explorer-number = الرقم
explorer-summary = المضمون
explorer-level = المستوى
explorer-name = الاسم
explorer-document = الوثيقة
