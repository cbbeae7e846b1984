package import Facts

/// Why the office can't do what it was asked, where no rule of the law is the reason.
package enum OfficeFailure: Error, Hashable, Sendable {
    /// There is no organisation with this address.
    case unknownOrganisation
    /// An organisation with this address is there already.
    case organisationExists
    /// The organisation has no first entry: its creation was interrupted.
    case organisationUnfinished
    /// There is no such stream of this kind.
    case unknown(StreamKind)
    /// There is no such position, or nothing there that could be corrected.
    case notCorrectable(position: Int64)
    /// So many things of the register were changed after the position that the declaration rests on.
    case registerMovedOn(things: Int)
    /// Others kept recording in the same stream faster than this command could be decided again.
    case contended
}
