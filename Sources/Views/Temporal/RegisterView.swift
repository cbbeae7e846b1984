/// What one register says: rows of values, each about one part of one stream.
package protocol RegisterView: Sendable {
    /// What a stream has several of side by side, such as the channels of a consent; ``Whole`` where it has one row.
    associatedtype Part: Hashable, Comparable, Sendable
    /// Ids, codes, days and numbers. Never anything sealed.
    associatedtype Values: Hashable, Sendable

    static var name: RegisterName { get }
}

/// The part of a stream that has no parts.
package enum Whole: Hashable, Comparable, Sendable {
    case whole
}
