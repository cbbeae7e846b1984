package import Facts
import Ledger
import Postgres
package import Regulation
import Vault

extension Office {
    /// Records a message that came in, once, with what was sealed of it.
    ///
    /// `order`: Whose words they are and the command that reads them; the message has a command of its own.
    package func receive(_ message: IncomingMessage, by order: Order) async throws -> MessageReceipt {
        let command = message.identity.command(under: seen)
        if try await hasRecorded(command) { return .known }
        var sender: MessageSender?
        if let address = message.sender { sender = try await self.sender(address) }
        let subject = sender?.subject ?? .random()
        let content = MessageContent(
            subject: subject, client: sender?.client, person: sender?.person, proof: message.proof,
            suggestions: message.suggestions, problem: message.problem, attachments: message.attachments,
            size: message.size)
        var filing = Filing(in: .timeOrdered(at: now))
        if !message.details.isEmpty { filing.parts.append(.details(message.details, of: subject, .contact)) }
        let name = MessageTerms.name(message.details)
        if let name { filing.index = [IndexTerms(subject: subject, terms: [name])] }
        switch message.original {
        case .short(let bytes): filing.parts.append(.original(bytes, of: subject, .contact))
        case .long(let sources):
            filing.contents = sources.map { FiledContent(subject: subject, retentionClass: .contact, source: $0) }
        }
        var own = order.continued(as: command)
        own.request = message.fingerprint
        own.tense = .happened
        // Without proof it is known only by when it was read.
        own.occurred = message.received.map(Occurrence.instant) ?? .day(today)
        let outcome = try await record(Recording(Message.self, filing) { _ in .receive(content) }, by: own)
        guard !outcome.isRepeated else { return .known }
        var namesakes: [StreamID] = []
        if let name { namesakes = try await index.find([name]).map(\.stream) }
        return .recorded(
            outcome.stream, isMatched: sender != nil, namesakes: namesakes.filter { $0 != outcome.stream })
    }

    /// What would come of a message; nothing is recorded.
    package func foresee(_ message: IncomingMessage) async throws -> MessageReceipt {
        let command = message.identity.command(under: seen)
        if try await hasRecorded(command) { return .known }
        var isMatched = false
        if let address = message.sender { isMatched = try await sender(address) != nil }
        var hasNamesakes = false
        if let name = MessageTerms.name(message.details) { hasNamesakes = try await !index.find([name]).isEmpty }
        return .foreseen(command, isMatched: isMatched, hasNamesakes: hasNamesakes)
    }

    /// The client, or the person at one, whose address it is; nothing where it is nobody's, or several clients'.
    package func sender(_ address: String) async throws -> MessageSender? {
        let matches = try await index.find(.email, address)
        guard !matches.isEmpty else { return nil }
        let files = try await files(Set(matches.map(\.stream)).sorted())
        let found = matches.filter { files.has($0.stream, kind: .client) }
        guard let first = found.first else { return nil }
        // Clients that were merged are one, under the id they go on under.
        let (circle, client) = try await withCircle(of: first.stream) { circle in
            let files = try await self.files(circle)
            return (Set(try files.circle(of: first.stream)), try files.survivor(of: first.stream))
        }
        guard found.allSatisfy({ circle.contains($0.stream) }), let own = try await subject(of: client, kind: .client)
        else { return nil }
        for match in found where try await subject(of: match.stream, kind: .client) == match.subject {
            return MessageSender(client: client, person: nil, subject: own)
        }
        let people = Set(found.map(\.subject))
        guard let person = people.first, people.count == 1 else {
            return MessageSender(client: client, person: nil, subject: own)
        }
        return MessageSender(client: client, person: person, subject: person)
    }
}
