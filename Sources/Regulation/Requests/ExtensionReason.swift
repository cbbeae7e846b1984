/// The two reasons that Article 12(3) knows for taking two months more.
package enum ExtensionReason: String, CaseIterable, Sendable {
    case complexity
    case number
}
