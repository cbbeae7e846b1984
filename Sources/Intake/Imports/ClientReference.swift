/// By what a row names a client: an id of ours or theirs, a number, an address or a name.
package struct ClientReference: Hashable, Sendable {
    /// What stands in the column for the client, if there is one.
    package let text: String?
    package let email: String?
    package let phone: String?

    package init?(text: String?, email: String? = nil, phone: String? = nil) {
        guard text != nil || email != nil || phone != nil else { return nil }
        self.text = text
        self.email = email
        self.phone = phone
    }
}

extension ClientReference: CustomStringConvertible, CustomReflectable {
    package var description: String { "a reference to a client" }

    package var customMirror: Mirror { Mirror(self, children: [:], displayStyle: .struct) }
}
