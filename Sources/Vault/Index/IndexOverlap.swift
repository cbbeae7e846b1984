package import Facts

/// Two streams that are found by the same value.
package struct IndexOverlap: Hashable, Sendable {
    package let one: IndexMatch
    package let other: IndexMatch
    package let kind: IndexKind
}
