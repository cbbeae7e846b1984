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
        case .read(_, _, _, .known): known += 1
        case .read(let place, let problem, let proof, .foreseen(let command, let isMatched, let hasNamesakes)):
            // The same message twice among what is read would be recorded once.
            guard foreseen.insert(command).inserted else {
                known += 1
                return
            }
            recorded += 1
            if isMatched { matched += 1 }
            if hasNamesakes { differing.append(MailNamesake(place: place, message: nil, namesakes: [])) }
            if let problem {
                unreadable.append(UnreadableMail(place: place, fault: problem.fault, message: nil))
            } else if !proof.isProven {
                unproven += 1
            }
        case .read(let place, let problem, let proof, .recorded(let stream, let isMatched, let namesakes)):
            recorded += 1
            if !namesakes.isEmpty {
                differing.append(MailNamesake(place: place, message: stream, namesakes: namesakes))
            }
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
