package import Testing

/// Gives a suite or a test a real database of its own, reached through `TestDatabase.current()`.
package struct DatabaseTrait: SuiteTrait, TestTrait, TestScoping {
    package func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws {
        try await TestDatabase.scope(function)
    }
}

extension Trait where Self == DatabaseTrait {
    package static var database: DatabaseTrait { DatabaseTrait() }
}
