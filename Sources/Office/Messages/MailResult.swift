import Mail
import Regulation

/// What came of one message that was found.
enum MailResult: Sendable {
    case read(MailLocation, MessageProblem?, ReceiptProof, MessageReceipt)
    case unreadable(MailLocation, MailFault)
}

extension MailSummary {
    mutating func take(_ result: MailResult) {
        read += 1
        switch result {
        case .unreadable(let place, let fault):
            unreadable.append(UnreadableMail(place: place, fault: fault, message: nil))
        case .read(let place, _, _, .known(let differs)):
            known += 1
            if differs { differing.append(place) }
        case .read(let place, let problem, let proof, .recorded(let stream, let isMatched)):
            recorded += 1
            if isMatched { matched += 1 }
            if let problem {
                unreadable.append(UnreadableMail(place: place, fault: problem.fault, message: stream))
            } else if !proof.isProven {
                unproven += 1
            }
        }
    }
}

extension MessageProblem {
    fileprivate var fault: MailFault {
        switch self {
        case .empty: .empty
        case .noHeader: .noHeader
        }
    }
}
