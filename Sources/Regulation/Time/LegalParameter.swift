package import Facts

/// A number, term or switch in the law that may change, with all the values it has had.
///
/// A case is judged by the value of its own day, so that an old case replays under the rules of its time.
package struct LegalParameter<Value: Hashable & Sendable>: Hashable, Sendable {
    /// The stable name, for example `avg-12.3-response`.
    package let code: String
    package let values: [LegalValue<Value>]

    package init(_ code: String, _ values: [LegalValue<Value>]) {
        self.code = code
        self.values = values
    }

    /// The value on a day, or nothing where the law knew no such parameter yet or no longer.
    package func value(on day: Day) -> Value? {
        entry(on: day)?.value
    }

    /// The value on a day with its validity and source.
    package func entry(on day: Day) -> LegalValue<Value>? {
        values.last { $0.holds(on: day) }
    }
}
