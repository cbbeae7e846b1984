package import Facts
package import Regulation

/// Something to be recorded in one stream: what to read, how to decide, what to seal.
package struct Recording<Subject: Decider>: Sendable {
    package var filing: Filing
    /// Makes the command out of what was read.
    ///
    /// It may run again when somebody else was faster.
    package var command: @Sendable (Files) throws -> Subject.Command

    package init(
        _ subject: Subject.Type,
        _ filing: Filing,
        command: @escaping @Sendable (Files) throws -> Subject.Command
    ) {
        self.filing = filing
        self.command = command
    }
}
