package import Facts
package import Regulation
package import Vault

/// A document with its versions, their texts opened and their bytes not.
package struct DocumentItem: Sendable {
    package let stream: StreamID
    package let content: DocumentContent
    /// In their order; those that were taken back are left out.
    package let versions: [Version]

    package struct Version: Sendable {
        /// Counts from 1.
        package let number: Int
        package let position: Int64
        package let day: Day
        /// Its file name and its title.
        package let texts: Opening<Details>
        package let note: Opening<String>?
        package let bytes: SealedReference
    }
}
