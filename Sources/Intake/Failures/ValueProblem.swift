package import Regulation

/// Why a value is not one that its field can have.
package enum ValueProblem: Error, Hashable, Sendable {
    case notASlug
    /// A word that means something else where slugs stand.
    case reservedSlug
    case notAPromiseID
    case duplicateSlug(firstLine: Int)
    case unknownReference(to: String)
    case unknownCode(allowed: [String], meant: String?)
    /// One of the things in the cell is none of those that its field can have, counted from 1.
    case notUnderstood(thing: Int, of: Int, allowed: Choice)
    /// Several values where one belongs, or several that can't be told apart.
    case severalValues(allowed: Choice)
    /// No word that is known for a value of the field; `meant` is the place of what was probably meant.
    case unknownWord(allowed: Choice, meant: Int?)
    case unknownCountry
    case unknownTimeZone
    case notADay
    case impossibleDay
    case notAYearEnd
    /// No date as people write one, with a year of four digits.
    case notAWrittenDate
    /// A year of two digits, of which no mapping says in which hundred years it is.
    case shortYear
    case notAnAmount
    case notYesOrNo
    /// A day after today for something that happened.
    case yetToCome
    /// No client of this number, address or name is on record.
    case clientNotFound
    /// Several clients have this number, address or name.
    case severalClients(count: Int)
    /// What the row says of its client leads to two, by their ids: by one column to one of them, by this to the other.
    case contradictingClients(one: String, other: String)
    /// The register has no such purpose, or several of that name.
    case purposeNotFound
    case endsBeforeStart
    case notADuration
    case outOfRange(from: Int, through: Int)
    /// Several grounds for several purposes, and not as many.
    case notPaired(with: Int)
    case retentionWithoutTrigger
    case triggerWithoutDuration
    case notAnEmailAddress
    case notAPhoneNumber
    case notAKvKNumber
    case notAVATNumber
    /// The field belongs to activities of the other kind.
    case onlyFor(ActivityKind)

    var code: String {
        switch self {
        case .notASlug: "not-a-slug"
        case .reservedSlug: "reserved-slug"
        case .notAPromiseID: "not-a-promise-id"
        case .duplicateSlug: "duplicate-slug"
        case .unknownReference: "unknown-reference"
        case .unknownCode, .unknownWord: "unknown-code"
        case .notUnderstood: "not-understood"
        case .severalValues: "several-values"
        case .unknownCountry: "unknown-country"
        case .unknownTimeZone: "unknown-time-zone"
        case .notADay: "not-a-day"
        case .impossibleDay: "impossible-day"
        case .notAYearEnd: "not-a-year-end"
        case .notAWrittenDate: "not-a-written-date"
        case .shortYear: "short-year"
        case .notAnAmount: "not-an-amount"
        case .notYesOrNo: "not-yes-or-no"
        case .yetToCome: "yet-to-come"
        case .clientNotFound: "client-not-found"
        case .severalClients: "several-clients"
        case .contradictingClients: "contradicting-clients"
        case .purposeNotFound: "purpose-not-found"
        case .endsBeforeStart: "ends-before-start"
        case .notADuration: "not-a-duration"
        case .outOfRange: "out-of-range"
        case .notPaired: "not-paired"
        case .retentionWithoutTrigger: "retention-without-trigger"
        case .triggerWithoutDuration: "trigger-without-duration"
        case .notAnEmailAddress: "not-an-email-address"
        case .notAPhoneNumber: "not-a-phone-number"
        case .notAKvKNumber: "not-a-kvk-number"
        case .notAVATNumber: "not-a-vat-number"
        case .onlyFor: "only-for-kind"
        }
    }

    /// The rule of its own, where it is not the one that the field answers to.
    var rule: Rule? {
        switch self {
        case .notASlug, .reservedSlug, .notAPromiseID, .duplicateSlug: .product("one-id-one-thing")
        case .notADay, .impossibleDay, .notAYearEnd, .endsBeforeStart, .notAWrittenDate, .shortYear, .yetToCome:
            .product("times")
        case .retentionWithoutTrigger, .triggerWithoutDuration, .notADuration: .gdpr("30(1)(f)")
        case .contradictingClients: .gdpr("5(1)(d)")
        case .clientNotFound, .severalClients, .purposeNotFound: .product("references")
        case .onlyFor(.controller): .gdpr("30(1)")
        case .onlyFor(.processor): .gdpr("30(2)")
        case .unknownReference, .unknownCode, .unknownWord, .notUnderstood, .severalValues, .unknownCountry,
            .unknownTimeZone,
            .outOfRange, .notAnEmailAddress,
            .notAPhoneNumber, .notAKvKNumber, .notAVATNumber, .notAnAmount, .notYesOrNo, .notPaired:
            nil
        }
    }

    func sentence(in language: Language) -> String {
        switch language {
        case .english: english
        case .dutch: dutch
        }
    }
}
