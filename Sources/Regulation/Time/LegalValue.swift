package import Facts

/// What a parameter of the law was from one day to another, and who says so.
package struct LegalValue<Value: Hashable & Sendable>: Hashable, Sendable {
    package let value: Value
    package let validFrom: Day
    /// The last day on which the value holds, or none while it is the law.
    package let validTo: Day?
    package let source: String

    package init(_ value: Value, from validFrom: Day, to validTo: Day? = nil, source: String) {
        self.value = value
        self.validFrom = validFrom
        self.validTo = validTo
        self.source = source
    }

    package func holds(on day: Day) -> Bool {
        validFrom <= day && day <= validTo ?? .distantFuture
    }
}
