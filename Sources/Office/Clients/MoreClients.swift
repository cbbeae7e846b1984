package import Facts

/// A client turned out to be kept under more ids than were read.
package struct MoreClients: Error {
    package let clients: Set<StreamID>
}
