import Facts
import Mail
import Regulation

/// What came of one message that was found.
enum MailResult: Sendable {
    case read(ReadMail, MessageReceipt)
    case unreadable(MailLocation, MailFault)
}

/// One message that was read: where it stands, and what of it can't be.
struct ReadMail: Sendable {
    let place: MailLocation
    let problem: MessageProblem?
    let parts: [UnreadPart]
    let proof: ReceiptProof
}

extension MailSummary {
    mutating func take(_ result: MailResult) {
        read += 1
        switch result {
        case .unreadable(let place, let fault):
            unreadable.append(UnreadableMail(place: place, fault: fault, message: nil))
        case .read(_, .known): known += 1
        case .read(let mail, .foreseen(let command, let isMatched, let hasNamesakes)):
            // The same message twice among what is read would be recorded once.
            guard foreseen.insert(command).inserted else {
                known += 1
                return
            }
            recorded += 1
            if isMatched { matched += 1 }
            if hasNamesakes { differing.append(MailNamesake(place: mail.place, message: nil, namesakes: [])) }
            take(mail, as: nil)
        case .read(let mail, .recorded(let stream, let isMatched, let namesakes)):
            recorded += 1
            if !namesakes.isEmpty {
                differing.append(MailNamesake(place: mail.place, message: stream, namesakes: namesakes))
            }
            if isMatched { matched += 1 }
            take(mail, as: stream)
        }
    }

    private mutating func take(_ mail: ReadMail, as message: StreamID?) {
        if !mail.parts.isEmpty { broken.append(BrokenMail(place: mail.place, parts: mail.parts, message: message)) }
        if let fault = mail.problem?.fault {
            unreadable.append(UnreadableMail(place: mail.place, fault: fault, message: message))
        } else if !mail.proof.isProven {
            unproven += 1
        }
    }
}

extension MessageProblem {
    /// What keeps all of it from being read; nothing where the rest can be.
    fileprivate var fault: MailFault? {
        switch self {
        case .empty: .empty
        case .noHeader: .noHeader
        case .partUnreadable: nil
        }
    }
}
