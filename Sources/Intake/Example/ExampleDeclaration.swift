/// The declaration of `ops/examples`, built into the program: an example to write one's own after.
package enum ExampleDeclaration {
    /// What the file is called in `ops/examples`.
    package static let name = "api-privacy.yaml"

    /// The file, byte for byte.
    package static var bytes: [UInt8] { PackageResources.api_privacy_yaml }

    package static func read() throws(IntakeFailures) -> Declaration {
        try Declaration(try SourceText(name: name, bytes: bytes))
    }
}
