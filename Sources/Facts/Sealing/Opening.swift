/// What comes of opening something sealed.
///
/// Three results, so that no caller can take one for another.
package enum Opening<Value> {
    case value(Value)
    /// The key was destroyed on purpose, and the ledger says by which event.
    case erased(Erasure)
    /// It should open and doesn't: damage or tampering, never to be shown as an erasure.
    case unreadable(Alarm)

    /// The same result with its value read further; a value that can't be read so is unreadable.
    package func reading<Read>(_ transform: (Value) throws(MalformedFacts) -> Read) -> Opening<Read> {
        switch self {
        case .value(let value):
            do throws(MalformedFacts) {
                return .value(try transform(value))
            } catch {
                return .unreadable(.contentMalformed)
            }
        case .erased(let erasure): return .erased(erasure)
        case .unreadable(let alarm): return .unreadable(alarm)
        }
    }
}

extension Opening: Sendable where Value: Sendable {}
extension Opening: Equatable where Value: Equatable {}

extension Opening<[UInt8]> {
    /// The opened bytes as text.
    package var text: Opening<String> {
        reading { (bytes) throws(MalformedFacts) in
            guard let text = String(validating: bytes, as: UTF8.self) else {
                throw MalformedFacts(offset: 0, expected: "text in UTF-8")
            }
            return text
        }
    }

    /// The opened bytes as the details of a fact.
    package var details: Opening<Details> {
        reading { (bytes) throws(MalformedFacts) in try Details(canonicalBytes: bytes) }
    }
}

extension Opening: CustomStringConvertible, CustomReflectable {
    /// Which of the three it is; never the value.
    package var description: String {
        switch self {
        case .value: "a value"
        case .erased(let erasure): "erased by the event at position \(erasure.position)"
        case .unreadable(let alarm): "unreadable: \(alarm.rawValue)"
        }
    }

    package var customMirror: Mirror { Mirror(self, children: [:], displayStyle: .enum) }
}
