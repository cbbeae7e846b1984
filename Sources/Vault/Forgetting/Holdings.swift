/// What lies in the database under some keys.
package struct Holdings: Sendable {
    package let keys: [HeldKey]
    /// In the order of their positions.
    package let parts: [HeldPart]

    package init(keys: [HeldKey], parts: [HeldPart]) {
        self.keys = keys
        self.parts = parts
    }
}
