package import Facts
import Mail
package import Regulation
import Vault

extension Office {
    /// So many messages are looked at together.
    private static var messagesTogether: Int { 200 }
    /// The header of a message ends within so many bytes.
    private static var longestHeader: Int { 1 << 20 }

    /// Reads the headers of messages whose receipt is not proven again, by the servers that are known now.
    ///
    /// What they prove is recorded as a correction of the receipt, each in its own stream: as-of shows the day that is
    /// proven, known-at what was believed, and nothing that counts has to open a message.
    ///
    /// `reason`: Why the receipts are corrected, to be sealed.
    ///
    /// `progress`: Told how many messages of how many have been looked at.
    package func proveReceipts(
        reason: String, by order: Order, progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
    ) async throws -> ReceiptReview {
        var review = ReceiptReview()
        let servers = Set(try await mailServers().map(\.name))
        guard !servers.isEmpty else { return review }
        let streams = try await streams(of: .message)
        for start in stride(from: 0, to: streams.count, by: Self.messagesTogether) {
            let some = Array(streams[start..<min(start + Self.messagesTogether, streams.count)])
            let files = try await files(some)
            let unproven = try some.filter { try files.state(of: $0, as: Message.self).isUnproven }
            for message in try await messages(unproven) {
                review.read += 1
                guard let received = try await receipt(of: message, by: servers) else { continue }
                try await prove(message, received: received, reason: reason, by: order)
                review.proven += 1
                let day = zone.day(of: .instant(received))
                review.otherDays += try await records(of: message).filter { $0.day != day }.map {
                    ReceiptReview.OtherDay(message: message.stream, record: $0, received: day)
                }
            }
            progress(start + some.count, streams.count)
        }
        return review
    }

    private func prove(_ message: MessageItem, received: Instant, reason: String, by order: Order) async throws {
        var own = order.continued(
            as: MessageRecord.provingCommand(of: message.stream, version: message.version))
        own.occurred = .instant(received)
        _ = try await correct(Message.self, at: message.position, in: message.stream, reason: reason, by: own) { told in
            switch told {
            case .received(let content): .received(content.received(.ownServer))
            case .filed, .discarded: told
            }
        }
    }

    /// When a message was received, if one of some servers says so.
    private func receipt(of message: MessageItem, by servers: Set<String>) async throws -> Instant? {
        guard let bytes = try await beginning(of: message) else { return nil }
        let header: Header
        do {
            header = try MailStructure(MemoryBytes(bytes)).header
        } catch is MailFault {
            return nil
        }
        let (proof, received) = IncomingMessage.receipt(ReceivedLine.topmost(by: servers, in: header), now: now)
        return proof.isProven ? received : nil
    }

    /// The first bytes of a message, with its header; nothing where it can't be opened.
    private func beginning(of message: MessageItem) async throws -> [UInt8]? {
        guard let first = message.original.first else { return nil }
        guard first.part.name.isChunked else { return try await opener.open(first).value }
        var bytes: [UInt8] = []
        do {
            _ = try await opener.openContent(first) { piece in
                bytes.append(contentsOf: piece.prefix(Self.longestHeader - bytes.count))
                guard bytes.count < Self.longestHeader else { throw Enough() }
            }
        } catch is Enough {
            return bytes
        }
        return bytes.isEmpty ? nil : bytes
    }

    /// Ends the reading of a message once its header has been read.
    private struct Enough: Error {}
}

extension Message {
    /// Whether it waits or was filed, and nothing proves when it was received.
    fileprivate var isUnproven: Bool {
        switch self {
        case .open(let content, _), .filed(let content, _, _):
            // A message whose header can be read has lines that prove something, whatever a part of it is.
            !content.proof.isProven && (content.problem ?? .partUnreadable) == .partUnreadable
        case .notReceived, .discarded: false
        }
    }
}
