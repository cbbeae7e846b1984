package import Facts
package import Regulation

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
    /// That there is such a client was taken back: the fact at this position.
    case retractedClient(position: Int64)
    /// There is no such position, or nothing there that could be corrected.
    case notCorrectable(position: Int64)
    /// A fact that is not set right so, and why.
    case barred(position: Int64, Mending.Bar)
    /// A fact that others of its stream rest on, which are set right first.
    case restedOn(position: Int64, by: [Int64])
    /// A fact whose texts can't be sealed anew, because one was erased or does not open.
    case textMissing(position: Int64)
    /// So many things of the register were changed after the position that the declaration rests on.
    case registerMovedOn(things: Int)
    /// Nothing would be left that somebody is called by.
    case nameMissing
    /// Neither a client, nor a name, nor an address says who asks for something.
    case requesterUnknown
    /// Others kept recording in the same stream faster than this command could be decided again.
    case contended
}
