/// Two clients that may be the same one, and why.
package struct DuplicateLine: Sendable {
    package let one: ClientLine
    package let other: ClientLine
    package let reasons: [DuplicateReason]

    package init(one: ClientLine, other: ClientLine, reasons: [DuplicateReason]) {
        self.one = one
        self.other = other
        self.reasons = reasons
    }
}
