package import Facts

/// A rights request that somebody waits for the answer to, and that an erasure would leave nothing to answer with.
package struct UnansweredRequest: Hashable, Sendable {
    package let request: StreamID
    package let right: RequestRight
    /// The last day on which an answer is in time (Article 12(3)); none where there is no term.
    package let due: Day?

    package init(_ request: StreamID, _ right: RequestRight, due: Day?) {
        self.request = request
        self.right = right
        self.due = due
    }

    /// Looks at a request as it stands; nothing where it is in nobody's way.
    ///
    /// The one that the erasure carries out is not: it is answered with it. That of somebody who is no client is until
    /// it is closed, as its file is kept until then (``KeepingDuty/request(_:)``), and all there is to erase is in it.
    package init?(_ stream: StreamID, _ request: Request, inTheWayOf scope: ErasureScope) {
        guard let file = request.file, request.isOpen else { return nil }
        let isOwnFile = scope.clients.contains(stream)
        guard isOwnFile || request.answeredOn == nil else { return nil }
        guard isOwnFile || scope.request != stream || !file.receipt.right.isMetByErasing else { return nil }
        guard scope.person == nil || file.receipt.person == scope.person else { return nil }
        self.init(stream, file.receipt.right, due: file.due)
    }
}

extension RequestRight {
    /// Whether erasing can be what is asked for: as such, or because nothing allows keeping any more (Article 17(1)).
    var isMetByErasing: Bool {
        switch self {
        case .erasure, .objection, .marketingObjection, .consentWithdrawal: true
        case .information, .access, .rectification, .restriction, .portability, .automatedDecision, .complaint: false
        }
    }
}
