import Facts
import Regulation

/// Says in one sentence what an event was.
struct Teller {
    let names: Names

    func sentence(_ event: ToldEvent) -> Phrase {
        switch event {
        case .organisation(let event): sentence(event)
        case .actor(let event): sentence(event)
        case .statement(let event): sentence(event)
        case .activity(let event): sentence(event)
        case .processor(let event): sentence(event)
        case .share(let event): sentence(event)
        case .client(let event): sentence(event)
        case .engagement(let event): sentence(event)
        case .invoice(let event): sentence(event)
        case .contact(let event): sentence(event)
        case .consent(let event): sentence(event)
        case .request(let event): sentence(event)
        case .document(let event): sentence(event)
        case .erasure(let event): sentence(event)
        case .hold(let event): sentence(event)
        case .breach(let event): sentence(event)
        case .intake(let event): sentence(event)
        case .ledger(let event): sentence(event)
        case .message(let event): sentence(event)
        case .mailServer(let event): sentence(event)
        // What a correction says needs the entry it is about: see ``Timeline``.
        case .correction(let event): Phrase(event.name.words)
        }
    }

    private func sentence(_ event: OrganisationEvent) -> Phrase {
        switch event {
        case .created: Phrase(EventText.organisationCreated.words)
        case .changed: Phrase(EventText.organisationChanged.words)
        }
    }

    private func sentence(_ event: LedgerLifeEvent) -> Phrase {
        switch event {
        case .restored(let restoration, _):
            Phrase(
                EventText.ledgerRestored.words,
                [.count: .number(restoration.size), .number: .number(restoration.missing)])
        case .closed: Phrase(EventText.ledgerClosed.words)
        }
    }

    private func sentence(_ event: ActorEvent) -> Phrase {
        switch event {
        case .introduced(let known): Phrase(EventText.actorIntroduced.words, [.what: Phrase(known.words)])
        }
    }

    private func sentence(_ event: StatementEvent) -> Phrase {
        switch event {
        case .published(let content):
            Phrase(
                EventText.statementPublished.words,
                [.what: Phrase(content.language.words), .day: .day(content.validFrom)])
        case .withdrawn: Phrase(EventText.statementWithdrawn.words)
        }
    }

    private func sentence(_ event: ActivityEvent) -> Phrase {
        switch event {
        case .declared(let content):
            Phrase(EventText.activityDeclared.words, [.what: Phrase(content.kind.words), .day: .day(content.since)])
        case .changed(_, let fields):
            Phrase(EventText.activityChanged.words, [.what: .list(fields.map(\.phrase))])
        case .reviewed: Phrase(EventText.activityReviewed.words)
        case .ended: Phrase(EventText.activityEnded.words)
        }
    }

    private func sentence(_ event: ProcessorEvent) -> Phrase {
        switch event {
        case .declared(let content): Phrase(EventText.processorDeclared.words, [.what: Phrase(content.role.words)])
        case .changed(_, let fields):
            Phrase(EventText.processorChanged.words, [.what: .list(fields.map(\.phrase))])
        case .reviewed: Phrase(EventText.processorReviewed.words)
        case .ended: Phrase(EventText.processorEnded.words)
        }
    }

    private func sentence(_ event: ContactEvent) -> Phrase {
        switch event {
        case .recorded(let details):
            let words =
                switch details.direction {
                case .incoming: EventText.contactIncoming.words
                case .outgoing: EventText.contactOutgoing.words
                }
            let contact = Phrase(
                words, [.channel: Phrase(details.channel.words), .what: Phrase(details.nature.words)])
            return .sentences(
                [
                    contact,
                    details.person.map { Phrase(EventText.contactPerson.words, [.person: names.phrase($0)]) },
                    details.purpose.map { Phrase(EventText.contactPurpose.words, [.purpose: names.phrase($0)]) },
                ].compactMap(\.self))
        }
    }
}
