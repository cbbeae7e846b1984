import Facts
import Regulation
import Reports
import Views

/// One request: how it stands, by when it is to be answered, why that day, and what was done with it by whom.
struct RequestSheet {
    let line: RequestLine
    let state: Request
    let file: RequestFile
    let masthead: Masthead
    /// Everything recorded of it.
    let timeline: Timeline
    /// Whose client asked, or is asked about.
    let client: Opening<String>?

    private var period: ResponsePeriod? { file.period }

    /// The period whose last day counts.
    private var counting: StatutoryPeriod? {
        file.extension == nil ? period?.base : period?.extended
    }

    var answer: Answer {
        var list = RequestList(masthead: masthead, requests: [line]).json
        if case .array(let all) = list, let own = all.first { list = own }
        return Answer(
            Phrase("Verzoek {value}", "Request {value}", [.value: .text(line.stream.description)]),
            [
                .facts(facts), .heading(2, Phrase("De termijn", "The term")), .facts(term),
                .heading(2, Phrase("Wat er gebeurde", "What happened")), .list(timeline.items.reversed()),
            ], json: list.adding(more))
    }

    private var more: [String: JSON] {
        [
            "nominal": .day(counting?.nominal),
            "unextendedDue": .day(period?.due),
            "extendedDue": .day(period?.extendedDue),
            "unpausedDue": .day(file.extension == nil ? period?.unpausedDue : period?.unpausedExtendedDue),
            "pausedDays": .count(period?.pausedDays ?? 0),
            "reasons": .array((counting?.reasons ?? []).map { .string($0.code) }),
            "steps": timeline.stepsJSON,
            "clientName": .text(client),
            "recipientsToNotifyIDs": .array(state.recipientsToNotify.map { .identifier($0) }),
        ]
    }

    private var facts: [LabelledFact] {
        let values = line.values
        let none = Phrase("-", "-")
        let facts = [
            LabelledFact(Phrase("Recht", "Right"), values.receipt.right.phrase),
            LabelledFact(Phrase("Artikel", "Article"), values.receipt.right.rule.phrase),
            LabelledFact(Phrase("Verzoeker", "Requester"), line.requester?.phrase ?? none),
            LabelledFact(Phrase("Klant", "Client"), client?.phrase ?? none),
            LabelledFact(Phrase("Binnengekomen", "Received"), .day(values.received, within: line.receivedWithin)),
            LabelledFact(Phrase("Kanaal", "Channel"), values.receipt.channel.phrase),
            LabelledFact(Phrase("Fase", "Phase"), values.phase.phrase),
            LabelledFact(Phrase("Besluit", "Decision"), values.outcome?.phrase ?? none),
            LabelledFact(Phrase("Grond", "Ground"), ground ?? none),
            LabelledFact(Phrase("Beantwoord", "Answered"), values.answered.map { .day($0) } ?? none),
            LabelledFact(Phrase("Gesloten", "Closed"), values.closed.map { .day($0) } ?? none),
        ]
        guard let email = line.email else { return facts }
        return facts + [LabelledFact(Phrase("Schreef vanaf", "Wrote from"), email.phrase)]
    }

    /// The ground of a refusal in words, with its article.
    private var ground: Phrase? {
        line.values.ground.map {
            Phrase("{reason} ({article})", "{reason} ({article})", [.reason: $0.phrase, .article: $0.rule.phrase])
        }
    }

    private var term: [LabelledFact] {
        guard let period, let counting else {
            let term =
                file.isReceiptUnknown
                ? Phrase(
                    "niet te zeggen: onbekend is op welke dag het verzoek binnenkwam",
                    "can't be told: nobody knows on which day the request came") : Phrase("geen", "none")
            return [LabelledFact(Phrase("Termijn", "Term"), term)]
        }
        var term = [
            LabelledFact(Phrase("Einde zonder meer", "Plain end"), .day(counting.nominal)),
            LabelledFact(Phrase("Antwoord uiterlijk", "Answer due"), due(counting)),
            LabelledFact(
                Phrase("Waarom die dag", "Why that day"),
                .joined(counting.reasons.map(\.phrase), by: "; ")),
            LabelledFact(Phrase("Kalender", "Calendar"), period.calendar.phrase),
        ]
        if period.pausedDays > 0 {
            let unpaused = file.extension == nil ? period.unpausedDue : period.unpausedExtendedDue
            term.append(LabelledFact(Phrase("Als de termijn doorliep", "Had the term run on"), .day(unpaused)))
        }
        if file.extension == nil, line.isOpen(on: masthead.asOf) {
            term.append(LabelledFact(Phrase("Na een verlenging", "After an extension"), .day(period.extendedDue)))
        }
        return term
    }

    private func due(_ counting: StatutoryPeriod) -> Phrase {
        if file.isSuspended {
            return Phrase("staat stil tot er antwoord is", "stands still until there is an answer")
        }
        if line.isOverdue(on: masthead.asOf) {
            return Phrase("{day}: te laat", "{day}: overdue", [.day: .day(counting.due)])
        }
        return .day(counting.due)
    }
}
