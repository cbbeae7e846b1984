/// The languages in which the product speaks and a statement is published.
package enum Language: String, CaseIterable, Sendable {
    case dutch = "nl"
    case english = "en"
}
