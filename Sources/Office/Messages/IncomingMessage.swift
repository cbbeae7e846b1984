package import Facts
package import Mail
package import Regulation

/// A message that was read and is to be recorded.
package struct IncomingMessage: Sendable {
    package let identity: MessageIdentity
    /// What tells its body from that of another message of the same name.
    let fingerprint: [UInt8]
    /// The sender's address in the form in which it is looked up.
    package let sender: String?
    package let details: Details
    package let proof: ReceiptProof
    /// When it was received; nothing where that is not proven.
    package let received: Instant?
    package let suggestions: [MessageSuggestion]
    package let problem: MessageProblem?
    package let attachments: Int
    /// Its parts that can't be read.
    package let unreadParts: [UnreadPart]
    package let size: Int
    let original: MessageOriginal

    /// Before this year nobody's server took in mail that still waits to be read.
    private static let earliest = Instant(utc: Day(nearestTo: 1990, 1, 1))

    /// Reads a message; what can't be read as one is kept as it came, with the reason.
    ///
    /// `servers`: The servers whose word proves when it was received.
    ///
    /// - Throws: ``Mail/MailFault`` where the bytes can't be read, or are more than is kept.
    package init(_ source: any ByteSource, servers: Set<String>, now: Instant) throws {
        guard source.length <= MessageOriginal.longest else { throw MailFault.tooLong }
        size = source.length
        original = try MessageOriginal(source)
        let fingerprint = try MailFingerprint(source)
        self.fingerprint = fingerprint.body
        let message: MailMessage
        do {
            message = try MailMessage(source)
        } catch let fault as MailFault {
            guard let problem = MessageProblem(fault) else { throw fault }
            identity = MessageIdentity(name: nil, sender: nil, subject: nil, fingerprint: fingerprint)
            (sender, details, suggestions, attachments, unreadParts) = (nil, Details(), [], 0, [])
            (proof, received, self.problem) = (.noOwnServer, nil, problem)
            return
        }
        let from = message.sender
        identity = MessageIdentity(
            name: message.messageID, sender: from.address, subject: message.subject, fingerprint: fingerprint)
        sender = from.address.flatMap(EmailAddress.normalise)
        var details = Details()
        details[.name] = from.name.map { String($0.prefix(500)) }
        details[.email] = from.address
        details[.title] = message.subject.map { String($0.prefix(1_000)) }
        details[.reference] = message.messageID.map { String(String(decoding: $0, as: UTF8.self).prefix(500)) }
        self.details = details
        suggestions = MessageSuggestion.suggestions(subject: message.subject ?? "", text: try message.text())
        attachments = message.attachments.count
        unreadParts = try message.unreadParts()
        problem = unreadParts.isEmpty ? nil : .partUnreadable
        (proof, received) = Self.receipt(
            ReceivedLine.topmost(by: servers, in: message.structure.header), now: now)
    }

    /// What a line of a server of the organisation's own proves, and when it says it took the message in.
    static func receipt(_ line: ReceivedLine?, now: Instant) -> (ReceiptProof, Instant?) {
        guard let line else { return (.noOwnServer, nil) }
        guard let instant = line.instant else { return (.timeUnreadable, nil) }
        guard instant >= earliest, instant <= now else { return (.timeImpossible, nil) }
        return (.ownServer, instant)
    }
}

extension MessageProblem {
    /// Nothing where the fault is not one of the message itself.
    fileprivate init?(_ fault: MailFault) {
        switch fault {
        case .empty: self = .empty
        case .noHeader: self = .noHeader
        case .unreadableFile, .tooLong: return nil
        }
    }
}
