package import Facts

/// From when and with which knowledge somebody looks at a register.
package struct Viewpoint: Hashable, Sendable {
    /// The day at whose end things are shown as they stood.
    package let asOf: Day
    /// The position of the last entry that counts; nothing where everything folded so far does.
    package let knownAt: Int64?

    package init(asOf: Day, knownAt: Int64? = nil) {
        self.asOf = asOf
        self.knownAt = knownAt
    }
}
