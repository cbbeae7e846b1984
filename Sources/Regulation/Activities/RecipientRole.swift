/// As what a recipient gets the data (Article 4(9), 28, 26).
package enum RecipientRole: String, CaseIterable, Sendable {
    case processor
    case controller
    case jointController = "joint-controller"
    case authority
    /// Somebody within the organisation.
    case `internal`
    /// Not one recipient but a kind of them, which is what Article 30(1)(d) asks for at least.
    case category
}
