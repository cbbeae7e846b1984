/// Who set a retention period.
package enum RetentionGround: String, CaseIterable, Sendable {
    case law
    case statement
    case agreement
    /// The controller's own criterion (Article 13(2)(a)).
    case criterion
}
