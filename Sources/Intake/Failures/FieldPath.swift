import Regulation

/// Where in the format a value stands, and which provision asks for it.
struct FieldPath: Hashable, Sendable {
    let text: String
    /// The provision that the nearest field with one answers to.
    let rule: Rule

    static let root = FieldPath(text: "", rule: .product("declaration"))

    func appending(_ key: String) -> FieldPath {
        FieldPath(text: text.isEmpty ? key : text + "." + key, rule: FieldPath.rules[key] ?? rule)
    }

    /// A place in a list, counted from 1 as people count.
    func appending(index: Int) -> FieldPath {
        FieldPath(text: text + "[\(index + 1)]", rule: rule)
    }

    private static let rules: [String: Rule] = [
        "organisation": .gdpr("30(1)(a)"),
        "representative": .gdpr("27(1)"),
        "dataProtectionOfficer": .gdpr("37(1)"),
        "statements": .gdpr("13(1)"),
        "processors": .gdpr("28(1)"),
        "agreement": .gdpr("28(3)"),
        "subProcessors": .gdpr("28(2)"),
        "activities": .gdpr("30(1)"),
        "purposes": .gdpr("30(1)(b)"),
        "basis": .gdpr("6(1)"),
        "statute": .gdpr("6(1)(c)"),
        "interest": .gdpr("6(1)(f)"),
        "assessment": .gdpr("6(1)(f)"),
        "article9": .gdpr("9(2)"),
        "subjects": .gdpr("30(1)(c)"),
        "data": .gdpr("30(1)(c)"),
        "source": .gdpr("14(2)(f)"),
        "recipients": .gdpr("30(1)(d)"),
        "transfers": .gdpr("30(1)(e)"),
        "mechanism": .gdpr("44"),
        "retention": .gdpr("30(1)(f)"),
        "measures": .gdpr("30(1)(g)"),
        "automatedDecision": .gdpr("22(1)"),
        "profiling": .gdpr("4(4)"),
        "impactAssessment": .gdpr("35(1)"),
        "reviewMonths": .gdpr("5(2)"),
        "controllers": .gdpr("30(2)(a)"),
        "processing": .gdpr("30(2)(b)"),
    ]
}
