package import Facts

/// To whom an invoice went, for which engagement, and for how much; its number is sealed.
package struct InvoiceContent: Hashable, Sendable {
    package let client: StreamID
    package let engagement: StreamID?
    /// The amount in cents of a euro, taxes included; less than nothing for a credit note.
    package let cents: Int?

    package init(client: StreamID, engagement: StreamID? = nil, cents: Int? = nil) {
        self.client = client
        self.engagement = engagement
        self.cents = cents
    }
}
