## Words of the vocabularies of the records

word-official = official
word-agency = agency
word-press = press
word-research = research
word-reference = reference
word-other = other
word-city = city
word-country = country
word-region = region
word-site = site
word-state = state
word-intergovernmental = intergovernmental
word-ngo = ngo
word-opposition = opposition
word-armed-group = armed group
word-president = president
word-minister = minister
word-deputy-minister = deputy minister
word-special-envoy = special envoy
word-ambassador = ambassador
word-expert = expert
word-certain = certain
word-probable = probable
word-possible = possible
word-round = round
word-summit = summit
word-ministerial = ministerial
word-technical-meeting = technical meeting
word-working-group = working group
word-congress = congress
word-committee-session = committee session
word-bilateral = bilateral
word-exchange = exchange
word-announcement = announcement
word-operation = operation
word-in-person = in person
word-video = video
word-telephone = telephone
word-hybrid = hybrid
word-held = held
word-postponed = postponed
word-cancelled = cancelled
word-announced = announced
word-guarantor = guarantor
word-conflict-party = conflict party
word-observer = observer
word-mediator = mediator
word-host = host
word-participant = participant
word-attended = attended
word-absent = absent
word-declined = declined
word-invited = invited
word-partly = partly
word-by-video = by video
word-unknown = unknown
word-head = head
word-deputy-head = deputy head
word-member = member
word-chair = chair
word-spokesperson = spokesperson
word-joint-statement = joint statement
word-memorandum = memorandum
word-final-communique = final communique
word-declaration = declaration
word-protocol = protocol
word-agreement = agreement
word-resolution = resolution
word-concept-paper = concept paper
word-regulation = regulation
word-press-statement = press statement
word-remarks = remarks
word-full = full
word-partial = partial
word-reports = reports
word-agrees = agrees
word-decides = decides
word-undertakes = undertakes
word-reaffirms = reaffirms
word-emphasises = emphasises
word-calls = calls
word-condemns = condemns
word-rejects = rejects
word-expresses-concern = expresses concern
word-expresses-hope = expresses hope
word-welcomes = welcomes
word-notes = notes
word-thanks = thanks
word-states = states
word-mentions = mentions
word-supports = supports
word-opposes = opposes
word-calls-on = calls on
word-cites = cites
word-implements = implements
word-supersedes = supersedes
word-hold-meeting = hold meeting
word-hold-summit = hold summit
word-hold-ministerial = hold ministerial
word-hold-working-group = hold working group
word-hold-session = hold session
word-hold-congress = hold congress
word-release-detainees = release detainees
word-adopt-document = adopt document
word-set-up-body = set up body
word-deliver-maps = deliver maps
word-withdraw-forces = withdraw forces
word-keep-ceasefire = keep ceasefire
word-invite-party = invite party
word-kept = kept
word-kept-late = kept late
word-kept-in-part = kept in part
word-missed = missed
word-not-yet-due = not yet due
word-superseded = superseded
word-conditional = conditional
word-undetermined = undetermined
word-preferred = preferred
word-normal = normal
word-deprecated = deprecated

## Headings of the columns of answers

word-number = number
word-paragraph = paragraph
word-kind = kind
word-event = event
word-date = date
word-place = place
word-party = party
word-role = role
word-presence = presence
word-person = person
word-function = function
word-title-then = title then
word-count = count
word-title = title
word-level = level
word-document = document
word-issuers = issuers
word-act = act
word-topic = topic
word-broader = broader
word-summary = summary
word-action = action
word-debtors = debtors
word-due = due
word-verdict = verdict
word-days-late = days late
word-settled-by = settled by
word-source = source
word-publisher = publisher
word-language = language
word-url = url
word-table = table
word-row = row
word-column = column
word-value = value
word-rank = rank
word-reason = reason
word-from = from
word-to = to
word-days = days
word-what = what
word-of = of
word-sources = sources
word-other-values = other values
word-answer = answer

## Kinds of things, in the plural

word-events = events
word-meetings = meetings
word-rounds = rounds
word-summits = summits
word-ministerials = ministerials
word-technical-meetings = technical meetings
word-working-groups = working groups
word-congresses = congresses
word-committee-sessions = committee sessions
word-bilaterals = bilaterals
word-exchanges = exchanges
word-announcements = announcements
word-operations = operations
word-other-events = other events
word-parties = parties
word-countries = countries
word-people = people
word-places = places
word-terms-of-office = terms of office
word-documents = documents
word-joint-statements = joint statements
word-memorandums = memorandums
word-provisions = provisions
word-topics = topics
word-commitments = commitments
word-disputes = disputes

## Other words of questions and answers

word-minister-foreign = minister foreign
word-deputy-minister-foreign = deputy minister foreign
word-minister-defence = minister defence
word-deputy = deputy
word-special = special
word-spokes = spokes
word-permanent-representative = permanent representative
word-agreed = agreed
word-from-one-side-s-remarks = from one side's remarks
word-of-any-wording = of any wording
word-no = no
word-year = year
word-length-in-days = length in days
word-participation = participation
word-delegates = delegates
word-yes = yes
word-possibly = possibly
word-no-record = no record

## What stands between the members of lists

list-comma = { ", " }
list-and = { " and " }
list-or = { " or " }
list-semicolon = { "; " }
list-then = { " → " }
counted = { $count } { $what }

## Gaps, the precision of dates, and columns that disputes name

word-venue = venue
word-head-of-delegation = head of delegation
word-agreed-document = agreed document
word-wording-of-the-whole-text = wording of the whole text
word-day = day
word-month = month
word-quarter = quarter
word-season = season
word-four-months = four months
word-half-year = half year
word-years = years
word-interval = interval
word-uncertain = uncertain
word-approximate = approximate
word-half-known-interval = half known interval
word-open-interval = open interval
word-set = set
word-note = note
word-name = name
word-status = status
word-mode = mode
word-certainty = certainty
word-part-of = part of

## Roles, in the plural

roles-guarantor = Guarantors
roles-conflict-party = Parties to the conflict
roles-observer = Observers
roles-mediator = Mediators
roles-host = Hosts
roles-participant = Other participants

## Presence, as pictures and cards say it

presence-attended = attended
presence-absent = absent
presence-declined = declined
presence-invited = invited
presence-partly = attended in part
presence-by-video = by video
presence-unknown = not known

## Kinds of events, in the plural

event-kinds-round = Rounds
event-kinds-summit = Summits
event-kinds-ministerial = Ministerial meetings
event-kinds-technical-meeting = Technical meetings
event-kinds-working-group = Working group
event-kinds-congress = Congress
event-kinds-committee-session = Committee sessions
event-kinds-bilateral = Bilateral talks
event-kinds-exchange = Exchanges of detainees
event-kinds-announcement = Announcements
event-kinds-operation = Operations
event-kinds-other = Other

## Kinds of nodes

node-process = process
node-event = event
node-party = party
node-person = person
node-place = place
node-document = document
node-provision = provision
node-topic = topic
node-commitment = commitment
node-source = source

## What is promised

promised-hold-meeting = meeting
promised-hold-summit = summit
promised-hold-ministerial = meeting of ministers
promised-hold-working-group = working group
promised-hold-session = session of a committee
promised-hold-congress = congress
promised-release-detainees = release of detainees
promised-adopt-document = adoption of a document
promised-set-up-body = setting up a body
promised-deliver-maps = maps
promised-withdraw-forces = withdrawal of forces
promised-keep-ceasefire = ceasefire
promised-invite-party = invitation
promised-other = other

## Conditions of a question

where-itself = { $what }
where-namely = namely { $what }
where-other-than = other than { $what }
where-of-kind = of kind { $what }
where-with-status = with status { $what }
where-with-mode = with mode { $what }
where-in-venue = in the venue “{ $what }”
where-number = with number { $what }
where-lasting = lasting { $what } days
where-of-process = of process { $what }
where-as-part-of = as part of { $what }
where-attended-by = attended by { $what }
where-not-attended-by = not attended by { $what }
where-declined-by = declined by { $what }
where-missed-by = missed by { $what }
where-with-a-record-of = with a record of { $what }
where-represented-by = represented by { $what }
where-not-represented-by = not represented by { $what }
where-led-by = led by { $what }
where-not-led-by = not led by { $what }
where-held-at = held at { $what }
where-not-held-at = not held at { $what }
where-held-in-the-country = held in the country { $what }
where-not-held-in-the-country = not held in the country { $what }
where-hosted-by = hosted by { $what }
where-not-hosted-by = not hosted by { $what }
where-in = in { $what }
where-since = since { $what }
where-until = until { $what }
where-before = before { $what }
where-after = after { $what }
where-due = due { $what }
where-next-after = next after { $what }
where-right-before = right before { $what }
where-adopting = adopting { $what }
where-belonging-to = belonging to { $what }
where-attending = attending { $what }
where-not-attending = not attending { $what }
where-declining = declining { $what }
where-missing-from = missing from { $what }
where-recorded-at = recorded at { $what }
where-hosting = hosting { $what }
where-issuing = issuing { $what }
where-named-in = named in { $what }
where-owing = owing { $what }
where-in-a-delegation-at = in a delegation at { $what }
where-leading-a-delegation-at = leading a delegation at { $what }
where-meeting = meeting { $what }
where-meeting-at = meeting { $what } at { $where }
where-in-office = in office: { $what }
where-speaking-in = speaking in { $what }
where-lying-in = lying in { $what }
where-where-took-place = where { $what } took place
where-of = of { $what }
where-with-level = with level { $what }
where-titled = titled “{ $what }”
where-adopted-at = adopted at { $what }
where-issued-by = issued by { $what }
where-with-the-words-of = with the words of { $what }
where-containing = containing { $what }
where-cited-by = cited by { $what }
where-standing-in = standing in { $what }
where-with-act = with act { $what }
where-about = about { $what }
where-naming = naming { $what }
where-citing = citing { $what }
where-saying = saying “{ $what }”
where-narrower-than = narrower than { $what }
where-treated-in = treated in { $what }
where-made-in = made in { $what }
where-owed-by = owed by { $what }
where-owed-to = owed to { $what }
where-with-action = with action { $what }
where-with-verdict = with verdict { $what }
where-to-happen-at = to happen at { $what }
where-settled-by = settled by { $what }
where-in-the-language = in the language { $what }
where-for = for { $what }
where-with-rank = with rank { $what }
where-in-the-column = in the column { $what }
where-not = not ({ $what })
where-at-least = at least { $count } of { $what }
where-all-of = all of { $what }
where-only = only { $what }
where-in-months = in the months { $what }

## Whole questions

question-number-of = number of { $what }
question-whether-there-are = whether there are { $what }
question-whether = whether this is so: { $what }
question-days-from-to = days from { $from } to { $to }
question-days-between = days between { $what }
question-whether-there-are-no = whether there are no { $what }
question-longest-gap = longest gap in days between { $what }
question-shortest-gap = shortest gap in days between { $what }
question-mean-gap = mean of the days between { $what }
question-by-year = { $what } by year
question-by-year-most-first = { $what } by year, most first
question-years-without = years without { $what }
question-nth-from-end = number { $place } from the end of the { $what }
question-citations-in = citations in { $what }
question-comparison-of = comparison of { $what }
question-days-late = days late of promised meetings: { $what }
question-days-late-by-host = days late of promised meetings by host: { $what }
question-days-late-by-kind = days late of promised meetings by kind: { $what }
question-topic-history = first and last mention in statements of rounds: { $what }
question-topic-changes = changes in statements of rounds: { $what }
question-topic-matrix = strongest act in each statement of a round: { $what }
question-head-terms = heads of delegations, first to last: { $what }
question-head-changes = changes of heads of delegations: { $what }
question-ties = how often each two met: { $what }
question-network-measures = measures on the network of those who met: { $what }
question-agreed-points = agreed texts point by point: { $what }
question-citation-history = how often cited, first and last: { $what }
question-citations = references to each: { $what }
question-who-met-whom = who met whom: { $what }
question-first-of = first of the { $what }
question-first-few-of = first { $count } of the { $what }
question-last-of = last of the { $what }
question-last-few-of = last { $count } of the { $what }
question-nth-of = number { $place } of the { $what }
question-reversed = { $what }, in reverse order
question-highest-first = { $what }, ordered by { $measure }, highest first
question-lowest-first = { $what }, ordered by { $measure }, lowest first
question-days-in = days in { $what }
question-possible-included = { $what }, possible ones included

## Answers and the notes below them

answer-exceptions = exceptions: { $list }
answer-possibly-also = possibly also: { $list } (weak source or imprecise date)
answer-earliest-also = with the values published first also: { $list }
answer-earliest-not = with the values published first not: { $list }
answer-latest-also = with the values published last also: { $list }
answer-latest-not = with the values published last not: { $list }
answer-found-of = { $found } of { $considered } { $noun }
answer-found-and-considered = { $found } found; { $noun } considered: { $considered }
answer-recorded-for = { $aspect } recorded for { $count }
answer-not-attending = not attending: recorded as absent { $absent }, no record { $unrecorded }
answer-sources = sources: { $list }
answer-no-stayed-away = no: recorded as staying away
answer-head = head: { $party }

## Delegations and meetings

delegations-heads-recorded = head recorded for { $led } of { $delegations } delegations
delegations-heads-recorded-weakly = head recorded for { $led } of { $delegations } delegations; for { $weakly } by one weak source only, which counts for nothing
meetings-recorded = { $count ->
    [one] { $count } meeting recorded; others may have taken place
   *[other] { $count } meetings recorded; others may have taken place
}
meetings-with = with { $list }
meetings-of-party = { $party } { $count }

## The network

network-basis = { $parties ->
    [one] { $parties } party
   *[other] { $parties } parties
} at { $events ->
    [one] { $events } held event
   *[other] { $events } held events
}; presences of certainty possible left out
network-share = share: of the events that either attended, those that both did
network-complete = every two parties met: degree and betweenness tell nobody apart
network-no-communities = no communities: the parties are best taken as one group
network-communities-weak = communities: modularity { $modularity }, below { $threshold }: little more than chance, not to be read as blocs
network-communities-clear = communities: modularity { $modularity }

## Disputes, and the policy for them

disputes-values-for-cells = { $values ->
    [one] { $values } value
   *[other] { $values } values
} for { $cells ->
    [one] { $cells } cell
   *[other] { $cells } cells
}
policy-all = values: the preferred ones, the others beside them
policy-earliest = { $cells ->
    [one] values: in dispute, those published first; { $cells } cell differs from the preferred ones
   *[other] values: in dispute, those published first; { $cells } cells differ from the preferred ones
}
policy-latest = { $cells ->
    [one] values: in dispute, those published last; { $cells } cell differs from the preferred ones
   *[other] values: in dispute, those published last; { $cells } cells differ from the preferred ones
}

## Coverage, gaps and sources

coverage-share = { $what }: { $count } of { $of } ({ $percent } %)
coverage-events-complete = events with date, place and two publishers
coverage-named-heads = delegations of guarantors and parties to the conflict that took part, with a named head
coverage-two-publishers = participations that rest on two publishers or more
coverage-certain = participations that are certain
coverage-agreed-document = events with an agreed document
coverage-paragraphs = paragraphs of agreed texts whose own count is known, with a provision
coverage-gaps = { $gaps ->
    [one] { $gaps } gap
   *[other] { $gaps } gaps
} in { $events ->
    [one] { $events } event
   *[other] { $events } events
}; not recorded is not absent
sources-shown = { $count } of { $of } sources

## The ledger of commitments

ledger-records-end = the records go up to { $date }: what came of a promise after that is not known
ledger-possibly-also = possibly also: { $list } (imprecise date)
ledger-promises = { $count } of { $of } recorded promises
ledger-promises-as-of = { $count } of { $of } recorded promises as of { $date }
ledger-counts-follow = { ": " }
ledger-possibly = possibly { $verdict }
ledger-bases = verdict computed from dates and records for { $computed }, given by the curator for { $judged }, nothing to tell it for { $untold }
days-late = { $days ->
    [one] { $days } day late
   *[other] { $days } days late
}
ledger-not-recorded = not recorded

## Slippage

slippage-measured = measured: { $measured } of { $promised } promises to meet; the others have no window that closes, or nothing settled them
slippage-figures = on time: { $on-time }, late: { $late }, possibly late: { $possibly-late }; median { $median } days, of the late ones { $median-of-late }; worst { $worst } days ({ $commitment })
slippage-none-late = none
slippage-meetings = { $count ->
    [one] { $count } meeting settled them: a meeting promised several times counts once for each promise
   *[other] { $count } meetings settled them: a meeting promised several times counts once for each promise
}
slippage-by-host = { $held } of { $promised } promises to meet were settled by a meeting; a meeting of two hosts counts for each
slippage-promises = { $count ->
    [one] { $count } promise to meet
   *[other] { $count } promises to meet
}

## Agreed language

topics-read = { $documents } agreed documents of { $meetings } meetings, whole text read of { $whole }; elsewhere a topic that is missing is not among the points that are recorded
topics-shown = { $count } topics of { $of }; { $read }
topics-changes = { $count ->
    [one] { $count } change
   *[other] { $count } changes
}, { $certain } of them certain because whole texts were read; { $read }
topics-strongest-act = strongest act: { $acts }
topic-enters = enters
topic-first-recorded = first recorded
topic-stronger = recorded act stronger
topic-weaker = recorded act weaker
topic-drops = drops
topic-not-seen = not seen in what was read
topic-returns = returns
topic-recorded-again = recorded again

## Texts side by side

texts-from-to = { $from } → { $to }
texts-points-recorded = { $count } of { $of } points recorded
texts-paragraphs-recorded = paragraphs recorded: { $count } of { $of }
texts-points-of-documents = { $text }: { $count } points of { $documents }
point-kept = kept
point-changed-act = act changed
point-new = new
point-not-seen-earlier = not seen earlier
point-dropped = dropped
point-not-seen-later = not seen later
place-in-text-numbered = paragraph { $number }
place-in-text-unnumbered = unnumbered paragraph { $number }
place-in-text-ours = our number { $number }

## Citations

citations-shown = { $count } of { $of } recorded citations, in { $documents } documents, { $agreed } of them agreed; { $recorded } documents are recorded
citations-of-documents = { $count } of { $of } recorded documents are cited, { $times } times
citations-later-statements = later statements: joint statements after the last that cites it, none of which is recorded as citing it; of those in “whole” the whole text was read, so that their silence is known
track-resolutions = resolutions
track-congress = congress
track-bilateral = bilateral
track-other = other

## Titles of the sections of cards

card-title-names = Names
card-title-delegations = Delegations
card-title-in-the-series = In the series
card-title-beside-it = Beside it
card-title-what-was-agreed = What was agreed
card-title-promises-made = Promises made
card-title-promises-that-it-settled = Promises that it settled
card-title-promises-owed = Promises owed
card-title-where-sources-disagree = Where sources disagree
card-title-presence = Presence
card-title-delegates = Delegates
card-title-offices = Offices
card-title-in-delegations = In delegations
card-title-bilateral-meetings = Bilateral meetings
card-title-remarks = Remarks
card-title-what-came-of-it = What came of it
card-title-provisions = Provisions
card-title-provisions-by-date = Provisions, by date
card-title-refers-to = Refers to
card-title-referred-to-by = Referred to by
card-title-wider-topic = Wider topic
card-title-narrower-topics = Narrower topics
card-title-events-held-here = Events held here
card-title-events = Events
card-title-records-that-rest-on-it = Records that rest on it
card-title-sources = Sources

## Lines of cards

card-single-remarks = Remarks of single parties (not agreed)
card-kind-and-number = { $kind } { $number }
card-host = host: { $what }
card-beside = beside: { $what }
card-after = after { $what }
card-before = before { $what }
card-days-between = { $days ->
    [one] { $days } day between
   *[other] { $days } days between
}
card-days-between-range = { $from } to { $to } days between
card-with-detail = { $what } ({ $detail })
card-with-more = { $what }, { $more }
card-labelled = { $label }: { $what }
card-doubted = { $what } [{ $doubt }]
card-owed-by = owed by { $what }
card-to = to { $what }
card-due = due { $what }
card-condition = if { $condition }
card-judged = judged { $what }
card-as-of = as of { $date }
card-verdict = → { $verdict }
card-verdict-by = → { $verdict } by { $event }
card-verdict-as-of = { $verdict } as of { $date }
card-days-late-range = { $from } to { $to } days late
card-part-of = part of: { $what }
card-agreement = { $collection } agreement { $number }
card-un-document = UN document { $symbol }
card-at = at: { $what }
card-in = in: { $what }
card-wording-seen = wording seen: { $what }
card-citation = { $relation } { $title } ({ $place })
card-relation-in = { $relation } in { $what }
card-context = { $scheme } context: { $context }
card-point = { $place }: { $summary } ({ $head })
card-dispute = { $column } of { $row }: { $value } ({ $rank }): { $reason }
card-rank-preferred = preferred
card-rank-wrong = held to be wrong
card-rank-also-possible = also possible
card-shown-here = { $rank }, shown here
card-read = read: { $what }
card-archived-copy = archived copy: { $what }
card-checksum = { $algorithm } of the text read: { $sum }
card-paragraph = p{ $number }
card-rests-on = Rests on { $sources ->
    [one] { $sources } source
   *[other] { $sources } sources
} of { $publishers ->
    [one] { $publishers } publisher
   *[other] { $publishers } publishers
}; { $option } shows them.

## Timelines

timeline-no-events = no events found
timeline-known-only-as = Date known only as: { $date }
timeline-not-there = Recorded as not attending
timeline-sources = Sources
timeline-dates = { $written } is the date as exact as its sources (EDTF); { $first } and { $last } bound it.
timeline-title = Timeline

## Headings of the tables of analyses

column-made-in = made in
column-made = made
column-promise = promise
column-owed-by = owed by
column-due = due
column-came-of-it = came of it
column-settled-by = settled by
column-verdict = verdict
column-host = host
column-begun = held
column-days-late = days late
column-promised = promised
column-measured = measured
column-on-time = on time
column-late = late
column-possibly-late = possibly late
column-median-days = median days
column-median-days-of-late = of the late
column-worst-days = worst days
column-worst-made = worst promised in
column-topic = topic
column-topic-label = topic
column-first-in = first in
column-first-date = on
column-first-act-label = act then
column-last-in = last in
column-last-act-label = act then
column-meetings = meetings
column-times-dropped = dropped
column-times-not-seen = not seen
column-in-latest-label = in the latest
column-what-happens = change
column-at = at
column-date = date
column-from-act-label = from
column-to-act-label = to
column-certain-label = certain
column-what-became = what became
column-earlier = earlier
column-later = later
column-n-sources = sources
column-citing = document
column-agreed-label = agreed
column-place = stands at
column-relation-label = relation
column-cited = cited
column-track = track
column-tracks = tracks
column-documents = documents
column-statements = statements
column-first-statement = first statement
column-last-statement = last statement
column-last-date = on
column-later-statements = later statements
column-later-whole = of them whole
column-party = party
column-event = event
column-head = head
column-title-then = title then
column-level = level
column-first-event = first
column-last-event = last
column-led = led
column-led-by-others = others led
column-not-recorded = not recorded
column-from = from
column-to = to
column-after-event = after
column-at-event = at
column-not-recorded-between = not recorded between
column-people = people
column-with = with
column-beside = beside
column-shared = both attended
column-either = either attended
column-share = share
column-events = events
column-degree = degree
column-weighted-degree = weighted
column-betweenness = betweenness
column-component = component
column-community = community
column-participants = present
column-stayed-away = away
column-heads = heads
column-agreed-documents = agreed
column-provisions = points
column-remarks = remarks
column-languages = names in
column-publishers = publ.
column-rows = rows
column-with-source = with source
column-with-two-publishers = with two publishers
column-named = named
column-printed = printed
column-transliterated = transliterated
column-composed = composed
column-percent = percent
column-of = of
column-source = source
column-kind = kind
column-publisher = publisher
column-title = title
column-published = published
column-language = language
column-records = records
column-url = url
column-table = table
column-row = row
column-column = column
column-value = value
column-rank = rank
column-stands = stands
column-reason = reason

## Headings of timelines

timeline-column-seq = seq
timeline-column-event-id = event id
timeline-column-number = number
timeline-column-date-edtf = date edtf
timeline-column-date-min = date min
timeline-column-date-max = date max
timeline-column-precision = precision
timeline-column-city = city
timeline-column-country = country
timeline-column-venue = venue
timeline-column-host = host
timeline-column-mode = mode
timeline-column-status = status
timeline-column-participants = participants
timeline-column-guarantors = guarantors
timeline-column-conflict-parties = conflict parties
timeline-column-observers = observers
timeline-column-absent = absent
timeline-column-heads-of-delegation = heads of delegation
timeline-column-documents = documents
timeline-column-n-sources = n sources
timeline-column-sources = sources
timeline-column-conflict = conflict
timeline-column-alt-values = alt values
timeline-column-note = note
timeline-column-place-id = place id
timeline-column-party-id = party id
timeline-column-party-kind = party kind
timeline-column-role = role
timeline-column-presence = presence
timeline-column-head-id = head id
timeline-column-head-title = head title
timeline-column-certainty = certainty
timeline-column-when = when
timeline-column-place = place
timeline-column-about = About
timeline-column-data = data
timeline-column-as-of = as of
timeline-column-licence = licence
timeline-column-made-by = made by
timeline-column-dates = dates
timeline-column-source = id

## Pictures

picture-title-attendance = Who attended which meeting
picture-title-network = Who met whom, and how often
picture-possible = one weak source
picture-not-recorded = empty: not recorded
picture-shared-meetings = shared meetings
picture-before = before
picture-after = after
picture-data = Data
picture-title-timeline = What happened when
picture-title-statements = Which document cites which
picture-title-bilaterals = Who met whom in pairs
picture-title-schema = Types of nodes and edges
picture-known-day = known day
picture-known-days = known to the day
picture-period = lasted so long
picture-window = some day within (no more is known)
picture-events = Events
picture-participants = Participants
picture-documents = Documents
picture-document = document
picture-talks = Bilateral talks
picture-diagonal = framed: all talks of the party
picture-diagonal-events = framed: all events of the party
picture-columns-are-documents = Columns: agreed documents in order of time; rows: what they cite
picture-cited = Cited texts
picture-arcs = arc: a document cites an earlier one of the columns
picture-arcs-to-cited = arc: from a document to what it cites
picture-title-delegations = Who led which delegation
picture-title-topics = What the documents say on which topic
picture-title-commitments = What was promised, and what came of it
picture-title-slippage = Promised and held: when meetings came
picture-window-promised = window promised
picture-held-in-time = held in time
picture-held-late = held late
picture-no-meeting = no meeting recorded
picture-first-to-last = from the first to the last event led
picture-office = office held (broken: known in part)
picture-heads-recorded = right: delegations with a recorded head / all; events led
picture-head-unknown = delegation whose head is not recorded
picture-unmentioned = empty: not in the points on record
picture-made = promised
picture-due-window = due within
picture-waiting = from the promise to its window
picture-mark-stands = the mark stands where it was settled, else at the end of the window or beside the promise
picture-groups-clear = shaded: groups that met each other more than chance would have it (modularity { $modularity })
picture-groups-angled = angle: groups that met each other more than chance would have it (modularity { $modularity })
picture-groups-none = no groups stand out (modularity { $modularity })
picture-rank-minister = led by a president or minister
picture-rank-deputy = led by a deputy minister
picture-rank-envoy = led by an envoy or ambassador
picture-promises-made = Promises made
picture-promises-settled = Promises that it settled
picture-agreed-document = agreed document
picture-other-document = other document
picture-points = { $count ->
    [one] { $count } point
   *[other] { $count } points
}
picture-more = and { $count } more
picture-most-connected = the { $shown } most connected of { $of } parties
picture-due = due { $date }

## The explorer: around the records

explorer-timeline = Timeline
explorer-attendance = Attendance
explorer-network = Network
explorer-topics = Topics
explorer-ledger = Promises
explorer-people = People
explorer-documents = Documents
explorer-disputes = Disputes
explorer-sources = Sources
explorer-views = Views
explorer-search = Search names, events, documents
explorer-search-results = Search results
explorer-nothing-found = Nothing found. Names are known in all five languages; try another spelling.
explorer-language = Language
explorer-theme = Colours
explorer-theme-auto = system
explorer-theme-light = light
explorer-theme-dark = dark
explorer-skip = Skip to the content
explorer-filters = Filters
explorer-clear = Clear all
explorer-remove = Remove filter: { $n }
explorer-narrow = Narrow this list
explorer-kind = Kind of event
explorer-party = Party that took part
explorer-role = Role
explorer-person = Person
explorer-topic = Topic
explorer-place = Place
explorer-verdict = Fate of the promises
explorer-status = Status
explorer-time = Time
explorer-from = From
explorer-until = Until
explorer-filter-by = Show only what concerns this
explorer-more = { $n } more
explorer-showing = { $n } of { $m }
explorer-recorded-for = participation recorded for { $n }
explorer-possibly = Also what one weak source alone says
explorer-possibly-also = possibly also { $n }
explorer-empty = Nothing passes the filters.
explorer-too-many = The first { $n } of { $m } are shown; narrow the filters to see the others.
explorer-first-of = first { $n } of { $m }
explorer-not-recorded = empty: not recorded
explorer-no-record = not recorded
explorer-as-of = as of { $n }
explorer-export = Save what is shown
explorer-link = Link
explorer-copy-link = Copy the link to this view
explorer-copied = Link copied
explorer-saved = Saved: { $n }
explorer-zoom-in = Zoom in
explorer-zoom-out = Zoom out
explorer-zoom-all = All of it
explorer-earlier = Earlier
explorer-later = Later
explorer-which-events = Events
explorer-rounds = Rounds
explorer-multilateral = Multilateral
explorer-all = All
explorer-agreed = Agreed texts
explorer-imprecise = window: the date is not known more exactly
explorer-density = the taller, the more events of the row; one of several days, or of a day not known, is spread over them
explorer-either-year = { $n } or { $m }
explorer-some-year = some year from { $n } to { $m }
explorer-no-start = beginning not recorded
explorer-shared-meetings = shared events
explorer-network-help = Line: how often two parties took part in the same event. Size: in how many events. One weak source alone does not count.
explorer-partly = not the whole text was read: what is missing may only be missing here
explorer-topics-help = The fuller the colour, the stronger the act. Number: points on the topic. * not the whole text was read.

## The explorer: the records

explorer-title = Title
explorer-date = Date
explorer-event = Event
explorer-action = Promise
explorer-debtors = Owed by
explorer-creditors = Owed to
explorer-due = Due
explorer-no-due = no date
explorer-result = Result
explorer-settled-by = Settled by
explorer-days-late = { $n } days late
explorer-days-late-one = { $n } day late
explorer-days-late-few = { $n } days late
explorer-judged = judged by the curator
explorer-computed = computed from the dates
explorer-condition = If
explorer-offices = Offices
explorer-led = Led
explorer-participants = Participants
explorer-took-part = Took part
explorer-points = Points
explorer-publisher = Publisher
explorer-published = Published
explorer-uses = Facts resting on it
explorer-what = What
explorer-cell = Where
explorer-form = Kind
explorer-value = Value
explorer-rank = Standing
explorer-reason = Reason
explorer-delegations = Delegations
explorer-in-series = In the series
explorer-before = before
explorer-after = after
explorer-beside = Beside it
explorer-part-of = Part of
explorer-promises-made = Promises made
explorer-promises-settled = Promises it settled
explorer-names = Names
explorer-mentions = What it names
explorer-disagree = Where sources disagree
explorer-evidence = Evidence
explorer-paragraph = paragraph { $n }
explorer-paragraph-of-text = paragraph { $n }
explorer-paragraph-counted = unnumbered paragraph { $n }
explorer-number-ours = our number { $n }
explorer-paragraphs = Paragraphs
explorer-recorded-of = { $n } of { $m }
explorer-host = Host
explorer-issuers = Issued by
explorer-speaker = Speaker
explorer-cites = Texts it refers to
explorer-cited-by = Referred to by
explorer-presences = Presence
explorer-delegates = Delegates
explorer-functions = At events
explorer-promises-owed = Promises owed
explorer-events-here = Events here
explorer-broader = Broader topic
explorer-narrower = Narrower topics
explorer-remarks = What was said
explorer-open-source = Open the source
explorer-close = Close
explorer-note = Note
explorer-certainty = How sure
explorer-processes = Processes
explorer-events = Events
explorer-parties = Parties
explorer-places = Places
explorer-provisions = Points of documents
explorer-commitments = Promises
explorer-participations = Participation
explorer-outcomes = Outcomes
explorer-title_then = title then
explorer-presence = presence
explorer-number = number
explorer-summary = content
explorer-level = level
explorer-name = name
explorer-document = document
