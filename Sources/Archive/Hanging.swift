package import Facts

/// What stays with a record that was recorded anew elsewhere, and is set right by itself.
package struct Hanging: Sendable {
    /// One thing, and where the fact stands that says what it belongs to.
    package struct Thing: Hashable, Sendable {
        package let stream: StreamID
        package let position: Int64
    }

    /// Documents that are linked to it.
    package let documents: [Thing]
    /// Invoices for an engagement.
    package let invoices: [Thing]
    /// Messages that were filed as it.
    package let messages: [Thing]

    package var isEmpty: Bool { documents.isEmpty && invoices.isEmpty && messages.isEmpty }
}
