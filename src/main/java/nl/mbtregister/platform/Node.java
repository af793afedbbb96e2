package nl.mbtregister.platform;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** This server process among several on one database. */
final class Node {
    static final String NAME = host() + ":" + ProcessHandle.current().pid();

    private Node() {}

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "unnamed";
        }
    }
}
