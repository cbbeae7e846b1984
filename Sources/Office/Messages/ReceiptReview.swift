package import Facts

/// What came of reading messages again whose receipt was not proven.
package struct ReceiptReview: Sendable {
    /// Messages without proof that were read again.
    package internal(set) var read = 0
    /// Those whose receipt is proven now.
    package internal(set) var proven = 0
    /// What was recorded of some of them when they were filed, on another day than that of their receipt.
    package internal(set) var otherDays: [OtherDay] = []

    package struct OtherDay: Hashable, Sendable {
        package let message: StreamID
        package let record: MessageRecord
        /// The day on which the message was received, as is proven now.
        package let received: Day
    }
}
