/// As what another party works with the organisation's data.
///
/// A recipient is not always a processor.
package enum PartyRole: String, CaseIterable, Sendable {
    /// On instructions only (Article 4(8), 28).
    case processor
    /// With purposes of its own, as accountants and lawyers often have (Article 4(7)).
    case independentController = "independent-controller"
    /// Deciding together (Article 26).
    case jointController = "joint-controller"
    case authority
}
