import Facts

/// Direct marketing under the Telecommunicatiewet, Article 11.7, and the statement's term; objections are settled.
///
/// The decision matrix: who is approached, by which medium, on which day, as a customer or not.
struct Approach {
    let question: ContactQuestion
    let standing: ContactStanding
    let kind: ContactStanding.Dated<ClientKind>
    let term: FollowUpTerm

    var permission: ContactPermission {
        let service = standing.service(on: question.day)
        let last = standing.lastWord(on: question)
        let consented = last.map { $0.answer.bar == nil } ?? false
        switch service {
        case .ended(let until) where question.day > lastDay(after: until):
            // The term is stricter than any exception: the details are no longer kept for new work.
            // Consent to other marketing is a ground of its own, and lasts until it is withdrawn.
            guard question.nature == .marketing, consented, let last else {
                return .denied(.followUpTermOver, until.positions, term: term)
            }
            return .allowed(.consent, last.mark.positions)
        case .never, .running, .ended:
            break
        }
        if let last {
            if let bar = last.answer.bar { return .denied(bar, last.mark.positions) }
            return allowed(
                .consent, last.mark.positions, until: question.nature == .followUp ? end(service) : nil, service)
        }
        switch question.purpose {
        case .declared(_, basis: .consent): return .denied(.consentMissing, kind.mark.positions)
        case .declared, .notNamed, .unknown: return withoutConsent(service)
        }
    }

    private func withoutConsent(_ service: ServiceStanding) -> ContactPermission {
        switch question.channel.medium {
        case .electronicMessage:
            guard let customer = asCustomer(service) else { return .denied(.consentMissing, kind.mark.positions) }
            return allowed(.customer, customer, until: end(service), service)
        case .livePhone:
            return kind.value.isNaturalPerson
                ? call(service)
                : allowed(.legalPerson, kind.mark.positions + service.positions, until: end(service), service)
        case .outsideTelecommunications:
            return allowed(
                .legitimateInterest, kind.mark.positions + service.positions, until: end(service), service)
        }
    }

    /// A live call to a natural person, sole traders and partnerships among them.
    private func call(_ service: ServiceStanding) -> ContactPermission {
        let evidence = kind.mark.positions + service.positions
        let consent = Law.consentForLiveCalls.entry(on: question.day)
        guard consent?.value ?? true else {
            return allowed(.optOutRegime, evidence, until: earliest(end(service), consent?.validTo), service)
        }
        let exception = Law.customerExceptionByPhone.entry(on: question.day)
        guard exception?.value ?? false, let customer = asCustomer(service) else {
            return .denied(.consentMissing, evidence)
        }
        return allowed(
            .customer, kind.mark.positions + customer, until: earliest(end(service), exception?.validTo), service)
    }

    /// An approach that is allowed until a day, with the term where that is what sets the day.
    private func allowed(
        _ ground: ContactGround, _ evidence: [Int64], until: Day?, _ service: ServiceStanding
    ) -> ContactPermission {
        .allowed(ground, evidence, until: until, term: until != nil && until == end(service) ? term : nil)
    }

    /// The evidence for the customer exception: somebody who is or was served, approached about similar services.
    private func asCustomer(_ service: ServiceStanding) -> [Int64]? {
        switch (service, question.nature) {
        case (.running, .followUp), (.ended, .followUp): service.positions
        case (.never, _), (.running, _), (.ended, _): nil
        }
    }

    private func end(_ service: ServiceStanding) -> Day? {
        switch service {
        case .never, .running: nil
        case .ended(let until): lastDay(after: until)
        }
    }

    private func lastDay(after end: Mark) -> Day {
        RetentionPeriod(term.duration).lastDay(after: end.day)
    }

    private func earliest(_ one: Day?, _ other: Day?) -> Day? {
        guard let one, let other else { return one ?? other }
        return min(one, other)
    }
}
