import ArgumentParser
import Facts
import Mail
import Office
import Regulation
import Reports

extension MailCommand {
    /// `dossier mail file`: says what a message is, and records that.
    struct File: RecordingCommand {
        static let configuration = CommandConfiguration(
            abstract: "Says what a message is, and records that; one that is not yours is erased.",
            discussion: """
                What is recorded happened on the day of receipt. Where that is not proven, say it with --on or --at; \
                a request needs it, as its term runs from that day (Article 12(3)). An objection and an opt-out count \
                at once. To file it anew, take the first filing back with `dossier retract`, and what was recorded of \
                it too. What is not yours is erased: nobody can bring it back, and it is not read again. That shows \
                what goes and asks first; without a terminal, only --yes does it.

                EXAMPLE
                  dossier mail file 0192f3a4-7b1c-7def-8a12-0123456789ac request --right access
                """
        )

        @Argument(help: ArgumentHelp("The message's id.", valueName: "message"))
        var message: String

        @Argument(help: ArgumentHelp("contact, request, objection, opt-out or not-ours.", valueName: "what"))
        var what: MessageChoice

        @Option(
            help: ArgumentHelp(
                "The client it is of, by id; the one whose address it came from by default.", valueName: "client"))
        var client: String?

        @Option(help: ArgumentHelp("The person at the client, by id.", valueName: "person"))
        var person: String?

        @Option(help: ArgumentHelp("The right that a request invokes.", valueName: "code"))
        var right: RequestRight?

        @Option(help: ArgumentHelp("What a contact was for; information by default.", valueName: "code"))
        var nature: ContactNature?

        @Option(help: ArgumentHelp("The purpose it is about, by its short name or id.", valueName: "purpose"))
        var purpose: String?

        @Option(help: "A channel that an objection or opt-out is about; give it again for another one.")
        var channel: [Channel] = []

        @Option(help: "Which days count as public holidays: A, the earliest due day; or B, the last defensible one.")
        var calendar = HolidayCalendar.a

        @Flag(help: "Don't ask before erasing what is not yours.")
        var yes = false

        @OptionGroup var recording: RecordingOptions

        func validate() throws {
            guard what != .request || right != nil else {
                throw ValidationError(
                    "geef met --right het recht waarop een beroep wordt gedaan.", "Give the --right that is invoked.")
            }
            guard right != .consentWithdrawal || purpose != nil else {
                throw ValidationError(
                    "geef met --purpose het doeleinde waarvoor de toestemming wordt ingetrokken.",
                    "Give the --purpose whose consent is withdrawn.")
            }
        }

        func run(in office: Office, at workplace: Workplace) async throws {
            let item = try await office.message(try await office.identify(message, as: "MESSAGE", .message))
            if let filing = item.filing, let position = item.filedAt {
                throw FiledAlready(use: filing.use, position: position, records: try await office.records(of: item))
            }
            guard let use = what.use else { return try await discard(item, in: office, at: workplace) }
            var order = try recording.who.order()
            let decision = try await decision(item, as: use, in: office)
            order.occurred = try received(item, as: decision.use, order)
            let text = try await office.original(of: item).mail?.text() ?? ""
            let (filing, effects) = try await office.fileMessage(item, as: decision, text: text, by: order)
            guard let record = effects.first else { return tell(filing) }
            switch decision.use {
            case .request: try await tell(record, also: Array(effects.dropFirst()) + [filing], dueIn: office)
            case .contact, .objection, .optOut: tell(record, also: Array(effects.dropFirst()) + [filing])
            }
        }

        private func discard(_ item: MessageItem, in office: Office, at workplace: Workplace) async throws {
            try recording.who.requireNow()
            if case .open = item.state { try await confirm(item, in: office) }
            let reason = Words("Niet voor ons.", "Not for us.")[office.language]
            let outcome = try await office.discardMessage(
                item, reason: reason, by: try recording.who.order(tense: .happened))
            await workplace.reclaim()
            tell(outcome)
        }

        private func confirm(_ item: MessageItem, in office: Office) async throws {
            let texts = item.texts
            let preview = RedactionPreview(
                plan: try await office.redactionPlan(item.position, parts: item.parts),
                facts: [
                    LabelledFact(Phrase("Van", "From"), item.senderPhrase),
                    LabelledFact(Phrase("Onderwerp", "Subject"), texts.field(.title)?.phrase ?? .text("")),
                    LabelledFact(Phrase("Bijlagen", "Attachments"), .number(item.content.attachments)),
                ], more: ["id": .identifier(item.stream), "attachments": .count(item.content.attachments)])
            try Confirmation.ask(
                Words("Dit bericht voorgoed wissen?", "Erase this message for good?"), showing: preview.answer,
                unless: yes, option: "--yes", as: recording.result, zone: office.zone)
        }

        /// When it was received: as proven, or as it is said where nothing proves it.
        private func received(
            _ item: MessageItem, as use: MessageUse, _ order: Order
        ) throws(UseFailure) -> Occurrence {
            if item.content.proof.isProven {
                guard order.occurred == nil else { throw .invalid(option: "--on", expected: .provenReceipt) }
                return item.occurred
            }
            if let told = order.occurred { return told }
            guard use != .request else { throw .invalid(option: "--on", expected: .dayOfReceipt) }
            return item.occurred
        }

        private func decision(
            _ item: MessageItem, as use: MessageUse, in office: Office
        ) async throws -> MessageDecision {
            let purpose = try await office.purpose(purpose)
            let scope = ChannelScope(Set(channel))
            let sender = try await sender(item, in: office)
            guard use != .request else {
                guard let right else { throw UseFailure.invalid(option: "--right", expected: .right) }
                let receipt = RequestReceipt(
                    right: right, channel: .mail, client: sender?.client, person: sender?.person, calendar: calendar)
                return .request(receipt, purpose: purpose?.id)
            }
            guard let sender else {
                guard use != .contact, case .value(let texts) = item.texts,
                    texts[.email].flatMap(EmailAddress.normalise) != nil
                else { throw UseFailure.invalid(option: "--client", expected: .clientOfMessage) }
                // Of somebody unknown it is a request, which bars the address at once (Article 21(3)).
                return .request(
                    RequestReceipt(right: .marketingObjection, channel: .mail, calendar: calendar), purpose: nil)
            }
            let party = ConsentParty(client: sender.client, person: sender.person)
            switch use {
            case .contact, .request:
                let contact = ContactDetails(
                    client: sender.client, person: sender.person, channel: .mail, direction: .incoming,
                    nature: nature ?? purpose?.basis.map(ContactNature.init(suggestedBy:)) ?? .information,
                    purpose: purpose?.id)
                return .contact(contact, declared: purpose?.declared)
            case .objection: return .objection(party, purpose: purpose?.id, scope)
            case .optOut: return .optOut(party, purpose: purpose?.id, scope)
            }
        }

        /// The client that was named, or else the one that the address leads to: when it came, or by now.
        private func sender(
            _ item: MessageItem, in office: Office
        ) async throws -> (client: StreamID, person: SubjectID?)? {
            if let client {
                let chosen: StreamID = try await office.stream(client, as: "--client", .client)
                return (chosen, try await office.person(person, at: chosen))
            }
            if let known = item.content.client {
                guard let person else { return (known, item.content.person) }
                return (known, try await office.person(person, at: known))
            }
            guard case .value(let texts) = item.texts, let address = texts[.email].flatMap(EmailAddress.normalise),
                let found = try await office.sender(address)
            else { return nil }
            guard let person else { return (found.client, found.person) }
            return (found.client, try await office.person(person, at: found.client))
        }
    }
}
