package import Intake

extension Office {
    /// What an officer's own sheet comes to as a declaration, beside what the register has already.
    package func declaration(from sheet: RegisterSheet) async throws -> Declaration {
        sheet.declaration(beside: try await declaration())
    }
}
