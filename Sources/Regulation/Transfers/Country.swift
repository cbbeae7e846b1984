/// A country or territory with a code of its own in ISO 3166-1, alpha-2.
///
/// Kosovo's code XK, which ISO leaves to its users, is taken as well, so that a transfer there can be recorded.
package struct Country: Hashable, Comparable, Sendable, LosslessStringConvertible {
    /// The two capitals.
    package let code: String

    package static let netherlands = Country(known: "NL")
    package static let unitedKingdom = Country(known: "GB")
    package static let unitedStates = Country(known: "US")

    /// Every one that has a code.
    package static var all: [Country] { CountryCodes.all.sorted().map { Country(known: $0) } }

    private init(known code: String) {
        self.code = code
    }

    /// Reads a code in capitals; nothing when ISO 3166-1 has no such code.
    package init?(_ code: String) {
        guard CountryCodes.all.contains(code) else { return nil }
        self.init(known: code)
    }

    package var description: String { code }

    package static func < (left: Country, right: Country) -> Bool {
        left.code < right.code
    }
}
