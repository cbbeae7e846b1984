package import Facts

/// The term of a request as it stands: until when an answer is in time, and what moved or stopped that day.
package struct RequestTerm: Hashable, Sendable {
    /// The extension that counts: the first, if it was notified in time.
    package let `extension`: RequestFile.Extension?
    /// The last day on which an answer is in time; nothing where there is no term.
    package let due: Day?
    /// Whether the term stands still, waiting for an answer that was asked for in time.
    package let isSuspended: Bool

    init(_ period: ResponsePeriod?, firstExtension: RequestFile.Extension?) {
        guard let period else {
            (`extension`, due, isSuspended) = (nil, nil, false)
            return
        }
        let counting = firstExtension.flatMap { period.extensionAllowed(on: $0.notified) ? $0 : nil }
        `extension` = counting
        due = counting == nil ? period.due : period.extendedDue
        isSuspended = period.isSuspended
    }
}
