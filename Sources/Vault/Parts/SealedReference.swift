package import Facts

/// One sealed part of one entry, to be opened.
package struct SealedReference: Hashable, Sendable {
    package let position: Int64
    /// With ``ordinal``, the id of the event.
    package let command: CommandID
    package let ordinal: Int
    package let part: PartDescription

    package init(position: Int64, command: CommandID, ordinal: Int, part: PartDescription) {
        self.position = position
        self.command = command
        self.ordinal = ordinal
        self.part = part
    }

    package init(_ part: PartDescription, of entry: borrowing Envelope) {
        self.init(position: entry.position, command: entry.command, ordinal: entry.ordinal, part: part)
    }
}
